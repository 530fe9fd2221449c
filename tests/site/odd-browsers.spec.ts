import { expect, type Page, test } from "@playwright/test";
import { keys } from "../../src/charts/view.ts";
import { locales } from "../../src/domain/locale.ts";
import { chartPath, quietly, wake } from "../support/chart-site.ts";
import { contentPageOf } from "../support/content.ts";
import { explorerOn, readExplorer } from "../support/explorer.ts";
import { readToTheEnd } from "../support/site.ts";
import { observedOn, watch } from "../support/visit.ts";

const words = (page: Page): Promise<string> => page.locator("body").innerText();

for (const [place, locale] of locales.entries()) {
  const width = [320, 1280][place] ?? 320;
  const year = [1999, 2099][place] ?? 1999;

  test(`where no face comes, an article is read in those of the system: nothing moves, nothing is cut (${locale}, ${width} px)`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    const wrong = await quietly(page);
    await watch(page);
    let refused = 0;
    await page.route(/\.woff2$/, async (route) => {
      refused += 1;
      await route.abort();
    });
    await page.goto(contentPageOf("pay", locale).path);
    const { value, plot } = await wake(page, "pay-by-job");
    await readToTheEnd(page);
    await wake(page, "pay-by-job");
    expect(refused).toBeGreaterThan(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    expect((await observedOn(page)).shifts).toEqual([]);
    await plot.focus();
    await page.keyboard.press("ArrowDown");
    await expect(value).toHaveText(/\d/);
    expect(wrong).toEqual([]);
  });

  test(`in ${year}, says the clock, a chart, an article and the explorer say what they say today (${locale})`, async ({
    page,
  }) => {
    const wrong = await quietly(page);
    const visit = async () => {
      await page.goto(chartPath("pay-over-time", locale));
      const { choice, reading } = await wake(page, "pay-over-time");
      await choice(keys.currency, "gbp").check();
      await expect(reading).not.toBeEmpty();
      const chart = await words(page);
      await readExplorer(page, locale, "?in=gb#offer=62000gbp");
      await expect(explorerOn(page).placed).toHaveCount(2);
      const explorer = await page.locator("#answer, #offer ul").allInnerTexts();
      await page.goto(contentPageOf("dream-job", locale).path);
      return { chart, explorer, article: await words(page) };
    };
    const today = await visit();
    await page.clock.setFixedTime(`${year}-12-31T23:59:59Z`);
    expect(await visit()).toEqual(today);
    expect(await page.evaluate(() => new Date().getUTCFullYear())).toBe(year);
    expect(wrong).toEqual([]);
  });
}
