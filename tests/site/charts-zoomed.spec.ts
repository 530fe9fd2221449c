import { expect, test } from "@playwright/test";
import { someChartPages } from "../support/sample.ts";
import type { ChartSpec } from "../../src/charts/kinds/kind.ts";
import { specify } from "../../src/charts/kinds/index.ts";
import { chartOn, measured, wake } from "../support/chart-site.ts";
import { facts } from "../support/charts.ts";

// A screen of 1280 at 400 %, and the smallest phones.
test.use({ viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 });

/** What the rows or lines of a chart are called. */
function categoriesOf(spec: ChartSpec): string[] {
  switch (spec.kind) {
    case "ranges":
    case "bars":
      return spec.rows.map(({ name }) => name);
    case "percentiles":
      return spec.rows.flatMap(({ name, group }) => (group ? [group, name] : [name]));
    case "dots":
      return [spec.line.head];
    case "medians":
    case "sightings":
    case "shares":
      return spec.series.filter(({ sparse }) => !sparse).map(({ name }) => name);
  }
}

/** The words of the drawing of this width as they come to the screen: where, and how high their letters are. */
function wordsOn(plot: Element): { text: string; left: number; right: number; size: number }[] {
  const svg = [...plot.querySelectorAll("svg")].find((one) => one.getBoundingClientRect().width > 0);
  const own = Number(svg?.getAttribute("viewBox")?.split(" ")[2]);
  const scale = (svg?.getBoundingClientRect().width ?? 0) / own;
  return [...(svg?.querySelectorAll("text") ?? [])].map((node) => {
    const { left, right } = node.getBoundingClientRect();
    const size = Number.parseFloat(getComputedStyle(node).fontSize) * scale;
    return { text: node.textContent ?? "", left, right, size };
  });
}

for (const { id, locale, path } of someChartPages) {
  test(`${path} at 400 %: every category is named, in full, in letters of 12 px or more`, async ({
    page,
  }) => {
    await page.goto(path);
    const words = await chartOn(page, id).plot.evaluate(wordsOn);
    const texts = words.map(({ text }) => text).join(" | ");
    const categories = categoriesOf(specify(facts(id, locale)));
    expect(categories.filter((name) => !texts.includes(name))).toEqual([]);
    const lost = words.filter(({ left, right, size }) => left < -0.5 || right > 320.5 || size < 12);
    expect(lost).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);

    // Alive, the canvas shows the same drawing.
    const { canvas, plot } = await measured((await wake(page, id)).plot);
    expect(canvas.width).toBeGreaterThan(0);
    expect(canvas.width).toBe(plot.width);
  });
}
