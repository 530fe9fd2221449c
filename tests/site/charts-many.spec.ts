import { expect, test } from "@playwright/test";
import { quietly } from "../support/chart-site.ts";
import { pageOfManyCharts } from "../support/many-charts.ts";
import { observedOn, watch } from "../support/visit.ts";

test.use({ viewport: { width: 320, height: 568 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true });

/** What fits within 300 px of a small screen, at both ends, and what is on it. */
const atOnce = 4;

/** Charts alive, and canvases that hold a drawing: a chart far away keeps neither. */
interface Alive {
  readonly names: readonly string[];
  readonly drawn: number;
}

test("twenty charts on one page of a small slow phone come alive one after the other, and go back to sleep", async ({
  page,
}) => {
  const { complaints } = await watch(page);
  const wrong = await quietly(page);
  const body = pageOfManyCharts();
  await page.route("**/twenty/", (route) => route.fulfill({ contentType: "text/html", body }));
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  await page.goto("/twenty/");
  const charts = page.locator("figure.chart");
  await expect(charts).toHaveCount(20);
  const seen = new Set<string>();
  for (const chart of await charts.all()) {
    await chart.evaluate((one) => one.querySelector(".plot")?.scrollIntoView({ block: "center" }));
    await expect(chart.locator("salary-chart")).toHaveClass(/\balive\b/);
    const { names, drawn } = await page.evaluate((): Alive => ({
      names: [...document.querySelectorAll(".alive")].map((one) => one.closest("figure")?.id ?? ""),
      drawn: [...document.querySelectorAll("canvas")].filter(({ width }) => width > 0).length,
    }));
    for (const name of names) seen.add(name);
    expect(names.length).toBeLessThanOrEqual(atOnce);
    expect(drawn).toBeLessThanOrEqual(atOnce);
  }
  expect(seen.size).toBe(20);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  expect((await observedOn(page)).shifts).toEqual([]);
  expect(complaints).toEqual([]);
  expect(wrong).toEqual([]);
});
