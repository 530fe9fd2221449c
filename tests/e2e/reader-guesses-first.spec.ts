import { expect, type Page, test } from "@playwright/test";

import { chartStrings } from "../../src/i18n/chart-strings.ts";
import { money } from "../../src/i18n/format.ts";
import { t } from "../../src/i18n/strings.ts";
import { chartOn, chartPath, chartScript } from "../support/chart-site.ts";
import { observedOn, watch } from "../support/visit.ts";
import { inOneLanguage } from "../support/sample.ts";

const id = "headline-vs-records";

/** The chart with its question, alive under it. */
async function question(page: Page, path: string) {
  await page.goto(path);
  const chart = chartOn(page, id);
  await chart.figure.scrollIntoViewIfNeeded();
  await expect(chart.figure.locator("salary-chart.alive")).toBeAttached();
  return { ...chart, slider: chart.figure.getByRole("slider"), outcome: chart.figure.locator(".outcome p") };
}

for (const locale of inOneLanguage(1)) {
  const [strings, words] = [t(locale), chartStrings(locale)];

  test(`sets a guess by keyboard, sees where it stands, and nothing moves (${locale})`, async ({ page }) => {
    const { asked, complaints } = await watch(page);
    const { figure, plot, slider, outcome } = await question(page, chartPath(id, locale));
    await expect(plot).toBeHidden();
    await expect(slider).toHaveAttribute("aria-valuetext", strings["guess.unset"]);
    const ends = await figure
      .locator(".least, .per, .most")
      .evaluateAll((all) =>
        all.map((one) => one.getBoundingClientRect()).map(({ x, width }) => [x, x + width]),
      );
    const rooms = ends.slice(1).map(([left = 0], after) => left - (ends[after]?.[1] ?? 0));
    expect(rooms.length, "from nothing to the most").toBe(2);
    expect(Math.min(...rooms), "words stand apart").toBeGreaterThan(3);
    const height = await figure.evaluate((node) => node.getBoundingClientRect().height);
    await slider.focus();
    for (let step = 0; step < 24; step += 1) await page.keyboard.press("ArrowRight");
    const amount = money(locale, { low: 120_000, high: 120_000 }, "USD");
    await expect(slider).toHaveAttribute("aria-valuetext", `${amount} ${words["period.year"]}`);
    await page.keyboard.press("Tab");
    await expect(page.locator(":focus")).toHaveText(strings["guess.show"]);
    await page.keyboard.press("Enter");
    await expect(plot).toBeVisible();
    await expect(outcome).toBeFocused();
    await expect(outcome).toContainText(`${words["chart.head"](words["guess.yours"])} ${amount}`);
    expect(await figure.evaluate((node) => node.getBoundingClientRect().height)).toBe(height);
    expect((await observedOn(page)).shifts).toEqual([]);
    expect((await asked()).filter(({ url }) => /guess=|120000/.test(url))).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    expect(complaints).toEqual([]);
    await page.getByText(strings["guess.again"]).click();
    await expect(slider).toBeFocused();
    await expect(plot).toBeHidden();
  });

  test(`takes a guess along in a link, in the money one sees (${locale})`, async ({ page, context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    const path = chartPath(id, locale);
    const { plot, outcome } = await question(page, `${path}?c=eur#guess=120000usd`);
    await expect(plot).toBeVisible();
    await expect(outcome).toContainText("€");
    await page.getByText(strings["guess.copy"]).click();
    await expect(page.getByText(strings["guess.copied"])).toBeVisible();
    const link = new URL(await page.evaluate(() => navigator.clipboard.readText()));
    expect(link.pathname + link.search + link.hash).toBe(`${path}?c=eur#guess=120000usd`);
  });
}

test("taps the slider and the button on a phone", async ({ browser }) => {
  const context = await browser.newContext({
    viewport: { width: 375, height: 780 },
    hasTouch: true,
    isMobile: true,
  });
  const page = await context.newPage();
  const { plot, slider, outcome, figure } = await question(page, chartPath(id, "en"));
  await slider.scrollIntoViewIfNeeded();
  const box = await slider.boundingBox();
  if (!box) throw new Error("found no slider; expected one to tap");
  await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
  await expect(figure.locator("label b")).toHaveText(/^\$3[01]\d,000$/);
  await figure.getByText(t("en")["guess.show"]).tap();
  await expect(plot).toBeVisible();
  await expect(outcome).toContainText("70 of the 73 records");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(375);
  await context.close();
});

test("skips the question while the script hangs, and does not meet it when the script is lost", async ({
  page,
}) => {
  await page.route(chartScript, () => undefined);
  await page.goto(chartPath(id, "en"));
  const { plot, skip, figure } = chartOn(page, id);
  await expect(plot).toBeHidden();
  await skip.click();
  await expect(plot).toBeVisible();
  await page.unroute(chartScript);
  await page.route(chartScript, (route) => route.abort());
  await page.goto(chartPath(id, "en"));
  // Asked for twice before it counts as lost.
  await expect(figure.locator("salary-chart.lost")).toBeAttached();
  await expect(plot).toBeVisible();
  await expect(skip).toBeHidden();
});

test("finds the answer simply there without scripting, and on paper", async ({ browser, page }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const still = await context.newPage();
  await still.goto(chartPath(id, "en"));
  await expect(chartOn(still, id).plot).toBeVisible();
  await expect(chartOn(still, id).skip).toBeHidden();
  await context.close();
  await page.goto(chartPath(id, "en"));
  await page.emulateMedia({ media: "print" });
  await expect(chartOn(page, id).picture).toBeVisible();
  await expect(chartOn(page, id).skip).toBeHidden();
});
