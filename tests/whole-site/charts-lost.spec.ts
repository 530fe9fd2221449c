import { expect, type Page, test } from "@playwright/test";
import { keys } from "../../src/charts/live/address.ts";
import { locales } from "../../src/domain/locale.ts";
import { t } from "../../src/i18n/strings.ts";
import { type ChartOn, chartOn, chartPath, quietly, wake } from "../support/chart-site.ts";
import { openPage } from "../support/site.ts";

/** The script that draws, and the facts of a chart. */
const script = /\/assets\/element[^/]*\.js$/;
const factsFile = /\/(charts|graphiques)\/[^/]*\.json$/;

/** What may keep a chart from coming alive. */
const troubles: readonly { readonly says: string; readonly make: (page: Page) => Promise<unknown> }[] = [
  {
    says: "its script is missing",
    make: (page) => page.route(script, (route) => route.fulfill({ status: 404 })),
  },
  { says: "its script is blocked", make: (page) => page.route(script, (route) => route.abort()) },
  { says: "its script never comes", make: (page) => page.route(script, () => {}) },
  {
    says: "its script is not ours",
    make: (page) => page.route(script, (route) => route.fulfill({ body: "<html>" })),
  },
  {
    says: "its facts are missing",
    make: (page) => page.route(factsFile, (route) => route.fulfill({ status: 404 })),
  },
  { says: "its facts never come", make: (page) => page.route(factsFile, () => {}) },
  {
    says: "its facts are no facts",
    make: (page) => page.route(factsFile, (route) => route.fulfill({ body: "[1" })),
  },
  {
    says: "the browser refuses a canvas",
    make: (page) =>
      page.addInitScript(() => {
        HTMLCanvasElement.prototype.getContext = () => null;
      }),
  },
  {
    says: "the browser throws at a canvas",
    make: (page) =>
      page.addInitScript(() => {
        HTMLCanvasElement.prototype.getContext = () => {
          throw new Error("no");
        };
      }),
  },
];

/** Picture, table and the quiet sentence are there; nothing is offered that would do nothing. */
async function expectWhole(chart: ChartOn, sentence: string): Promise<void> {
  await expect(chart.sorry).toBeVisible({ timeout: 15_000 });
  await expect(chart.sorry).toHaveText(sentence);
  await expect(chart.picture).toHaveCount(1);
  await expect(chart.reading).toBeHidden();
  await expect(chart.figure.locator(".choices").locator("input >> visible=true")).toHaveCount(2);
  // Who cannot see the chart drawn may still hear it, once its facts are there.
  await expect(chart.figure.locator(".choices :is(button:not(.listen), summary):visible")).toHaveCount(0);
  await expect(chart.figure.locator(".live:not(.ready) .listen:visible")).toHaveCount(0);
  await chart.choice(keys.show, "table").click();
  await expect(chart.table).toBeVisible();
  await chart.choice(keys.show, "chart").click();
  await expect(chart.picture).toHaveCount(1);
}

for (const [index, { says, make }] of troubles.entries()) {
  const locale = locales[index % locales.length] ?? "en";
  test(`when ${says}, picture, table and a quiet sentence remain, and nothing throws (${locale})`, async ({
    page,
  }) => {
    const wrong = await quietly(page);
    await make(page);
    await page.goto(chartPath("story-figures", locale));
    await expectWhole(chartOn(page, "story-figures"), t(locale)["chart.lost"]);
    expect(wrong).toEqual([]);
  });
}

test("in an article too, and the records stand where the question stood", async ({ page }) => {
  const wrong = await quietly(page);
  await page.route(script, (route) => route.abort());
  const strings = await openPage(page, "pay", "fr");
  const asked = chartOn(page, "headline-vs-records");
  await asked.figure.scrollIntoViewIfNeeded();
  await expectWhole(asked, strings["chart.lost"]);
  await expect(asked.figure.getByRole("slider")).toBeHidden();
  expect(wrong).toEqual([]);
});

test("a script that comes late is still welcome, and the sentence goes", async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((go) => (release = go));
  await page.route(script, async (route) => held.then(() => route.continue()));
  await page.goto(chartPath("story-figures", "en"));
  const { sorry } = chartOn(page, "story-figures");
  await expect(sorry).toBeVisible({ timeout: 15_000 });
  release();
  await wake(page, "story-figures");
  await expect(sorry).toBeHidden();
});

test("a browser that cannot watch the scroll wakes its charts at the first sign of reading", async ({
  page,
}) => {
  const wrong = await quietly(page);
  await page.addInitScript(() => {
    Reflect.deleteProperty(globalThis, "IntersectionObserver");
  });
  await openPage(page, "pay", "en");
  await expect(chartOn(page, "pay-by-job").element).not.toHaveClass(/alive/);
  await page.mouse.wheel(0, 200);
  await expect(chartOn(page, "pay-by-job").element).toHaveClass(/alive/);
  expect(wrong).toEqual([]);
});
