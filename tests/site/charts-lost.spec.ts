import { expect, type Page, test } from "@playwright/test";
import { keys } from "../../src/charts/view.ts";
import { locales } from "../../src/domain/locale.ts";
import { t } from "../../src/i18n/strings.ts";
import { cutOff, holdBack } from "../support/adversity.ts";
import { type ChartOn, chartOn, chartPath, chartScript, quietly, wake } from "../support/chart-site.ts";
import { firstPassport, openPage } from "../support/site.ts";
import { observedOn, watch } from "../support/visit.ts";
import { inOneLanguage } from "../support/sample.ts";

/** The script that draws, and the facts of a chart. */
const script = chartScript;
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
  { says: "its script is cut off half way", make: (page) => cutOff(page, script) },
  {
    says: "its facts are missing",
    make: (page) => page.route(factsFile, (route) => route.fulfill({ status: 404 })),
  },
  { says: "its facts never come", make: (page) => page.route(factsFile, () => {}) },
  {
    says: "its facts are no facts",
    make: (page) => page.route(factsFile, (route) => route.fulfill({ body: "[1" })),
  },
  { says: "its facts are cut off half way", make: (page) => cutOff(page, factsFile) },
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

/** Lets as many seconds pass as a chart is waited for, once it has been asked for. */
async function pass(page: Page, asked: Promise<unknown>, seconds: number): Promise<void> {
  await asked;
  await page.clock.fastForward(seconds * 1000);
}

/** Picture, table and the quiet sentence are there; nothing is offered that would do nothing. */
async function expectWhole(chart: ChartOn, sentence: string): Promise<void> {
  await expect(chart.sorry).toBeVisible();
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
    await page.clock.install();
    const asked = page.waitForRequest(script);
    await page.goto(chartPath("story-figures", locale));
    await pass(page, asked, 11);
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

for (const locale of inOneLanguage(0))
  test(`for thirty seconds without its script a page is whole and its reader reads on; then the chart is alive, and the sentence goes (${locale})`, async ({
    page,
  }) => {
    const { complaints } = await watch(page);
    const { release } = await holdBack(page, script);
    await page.clock.install();
    const asked = page.waitForRequest(script);
    const strings = await openPage(page, "pay", locale);
    const chart = chartOn(page, "pay-by-job");
    await chart.figure.scrollIntoViewIfNeeded();
    await expect(chart.picture).toHaveCount(1);
    await expect(chart.sorry).toBeHidden();
    await pass(page, asked, 30);
    await expect(chart.sorry).toBeVisible();
    expect((await observedOn(page)).shifts).toEqual([]);
    await expectWhole(chart, strings["chart.lost"]);
    const { number, passport } = firstPassport(page);
    await number.click();
    await expect(passport).toBeVisible();
    await page.keyboard.press("Escape");
    // What the reader chose may move the page; what the network did may not.
    const { shifts: before } = await observedOn(page);
    release();
    await wake(page, "pay-by-job");
    await expect(chart.sorry).toBeHidden();
    await expect(chart.choice(keys.currency, "gbp")).toBeVisible();
    expect((await observedOn(page)).shifts).toEqual(before);
    expect(complaints).toEqual([]);
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
