import { expect, type Locator, type Page } from "@playwright/test";
import { chartUrl, embedUrl, type Theme } from "../../src/routing/urls.ts";
import { definitionOf } from "../../src/charts/data/money-data.ts";
import { type Locale, locales } from "../../src/domain/locale.ts";
import { ledger } from "../../src/ledger/read.ts";
import { chartIds } from "./charts.ts";
import { contentPageOf } from "./content.ts";

export const slugOf = (id: string, locale: Locale): string => definitionOf(ledger(), id).path[locale];

/** The file with what draws charts, asked for a second time under another address when it does not come. */
export const chartScript = /\/assets\/(element|SalaryChart)[^/]*\.js(\?|$)/;

/** The page of one chart: "/en/charts/skills/". */
export const chartPath = (id: string, locale: Locale): string =>
  chartUrl(contentPageOf("charts", locale).path, slugOf(id, locale));

export const embedPath = (id: string, locale: Locale, theme: Theme = "auto"): string =>
  embedUrl(locale, theme, slugOf(id, locale));

/** Every chart in every language, with the address of its page. */
export const chartPages = chartIds.flatMap((id) =>
  locales.map((locale) => ({ id, locale, path: chartPath(id, locale) })),
);

/** A chart on a page, and its parts. */
export function chartOn(page: Page, id: string) {
  const figure = page.locator(`#chart-${id}`);
  return {
    figure,
    element: figure.locator("salary-chart"),
    plot: figure.locator(".plot"),
    canvas: figure.locator("canvas"),
    reading: figure.locator(".reading"),
    /** The figure being read; nothing when nothing is. */
    value: figure.locator(".reading b"),
    sorry: figure.locator(".sorry"),
    table: figure.locator("table"),
    picture: figure.locator("svg.drawing").locator("visible=true"),
    /** An input of its form, by the key and value of the address; its label is what a reader clicks. */
    choice: (key: string, value: string): Locator =>
      figure.locator(`.choices input[name$="${key}"][value="${value}" i]`),
    /** The guess stands in front of the records until it is skipped. */
    skip: figure.locator(".guess details + details > summary"),
  };
}
export type ChartOn = ReturnType<typeof chartOn>;

/** Scrolls a chart into view, waits until it is alive, and uncovers it where a question stands first. */
export async function wake(page: Page, id: string): Promise<ChartOn> {
  const chart = chartOn(page, id);
  await chart.figure.scrollIntoViewIfNeeded();
  await expect(chart.figure.locator("salary-chart.alive")).toBeVisible();
  if ((await chart.skip.count()) > 0 && (await chart.skip.isVisible())) {
    await chart.skip.click();
    // The question’s own script may come after the chart’s.
    await expect(chart.figure.locator(".outcome button").first()).toBeVisible();
  }
  return chart;
}

/** Collects what goes wrong on a page without anybody seeing it: errors, and breaches of its policy. */
export async function quietly(page: Page): Promise<string[]> {
  const wrong: string[] = [];
  page.on("pageerror", (error) => wrong.push(error.message));
  await page.exposeFunction("sayViolation", (what: string) => wrong.push(what));
  await page.addInitScript(() => {
    addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
      (globalThis as unknown as { sayViolation: (what: string) => void }).sayViolation(
        `${violatedDirective} ${blockedURI}`,
      );
    });
  });
  return wrong;
}

/** A plot and its canvas, with its own pixels across, measured at once: a face that comes late brings a new canvas. */
export const measured = (plot: Locator) =>
  plot.evaluate((node) => {
    const canvas = node.querySelector("canvas");
    const box = (one: Element | null) => {
      const { x = 0, y = 0, width = 0, height = 0 } = one?.getBoundingClientRect() ?? {};
      return { x, y, width, height };
    };
    return { own: canvas?.width ?? Number.NaN, canvas: box(canvas), plot: box(node) };
  });
