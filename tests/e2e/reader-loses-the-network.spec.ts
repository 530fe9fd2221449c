import { expect, type Page, test } from "@playwright/test";
import { specify, tableFor } from "../../src/charts/kinds/index.ts";
import { keys } from "../../src/charts/view.ts";

import { distributionData } from "../../src/explorer/chart-data.ts";
import { viewLabel, summarizeRows } from "../../src/explorer/summary.ts";
import { t } from "../../src/i18n/strings.ts";
import { networks } from "../../src/share/networks.ts";
import { facts } from "../support/charts.ts";
import { chartOn, chartPath, quietly, wake } from "../support/chart-site.ts";
import { contentPageOf } from "../support/content.ts";
import { dataset, explorerOn, explorePath, readExplorer } from "../support/explorer.ts";
import { openPanel } from "../support/panel.ts";
import { inOneLanguage, inTurn, someViews } from "../support/sample.ts";
import { firstPassport } from "../support/site.ts";

// The train enters a tunnel: what has come stays, what has not is missed in one quiet sentence, and no page is lost.

const lose = (page: Page): Promise<void> => page.context().setOffline(true);

/** Whatever is clicked now, the page must still be there. */
const mark = (page: Page): Promise<unknown> =>
  page.evaluate(() => Object.assign(globalThis, { still: true }));
const isStill = (page: Page): Promise<boolean> => page.evaluate(() => "still" in globalThis);

for (const locale of inOneLanguage(1)) {
  const strings = t(locale);

  test(`a reader of an article reads on: pictures, tables, papers of a number, and an address to keep (${locale})`, async ({
    page,
  }) => {
    const wrong = await quietly(page);
    const { path } = contentPageOf("pay", locale);
    await page.goto(path);
    await lose(page);
    await mark(page);
    const chart = chartOn(page, "pay-by-job");
    await chart.figure.scrollIntoViewIfNeeded();
    await expect(chart.sorry).toHaveText(strings["chart.lost"]);
    await expect(chart.sorry).toBeVisible();
    await expect(chart.picture).toHaveCount(1);
    await chart.choice(keys.show, "table").click();
    await expect(chart.table).toBeVisible();
    const { number, passport } = firstPassport(page);
    await number.click();
    await expect(passport).toBeVisible();
    await page.keyboard.press("Escape");
    // What copies cannot be fetched any more: the panel is in the page, with the address to be copied by hand.
    const { address } = await openPanel(page, locale);
    expect(new URL(await address.inputValue()).pathname).toBe(path);
    expect(await isStill(page)).toBe(true);
    expect(wrong).toEqual([]);
  });

  test(`a reader of a chart that is alive goes on with it, and the panel that is open still shares (${locale})`, async ({
    page,
  }) => {
    const id = "story-figures";
    const wrong = await quietly(page);
    await page.goto(chartPath(id, locale));
    const { choice, table, element } = await wake(page, id);
    const { links, panel } = await openPanel(page, locale);
    await lose(page);
    await mark(page);
    await expect(links).toHaveCount(networks.length);
    await page.keyboard.press("Escape");
    await expect(panel).toBeHidden();
    await choice(keys.currency, "gbp").check();
    const { rows } = tableFor(specify(facts(id, locale), { currency: "GBP" }), locale);
    await expect.poll(() => table.locator("tbody :is(th, td)").allTextContents()).toEqual(rows.flat());
    await expect(element).toHaveClass(/alive/);
    // A file of this view cannot be made: that of the build is asked for, as a file, never as another page.
    const given = page.waitForEvent("download");
    await page.locator('.take a[data-take="csv"]').click();
    expect((await given).url()).toMatch(/\.csv$/);
    await openPanel(page, locale);
    expect(await isStill(page)).toBe(true);
    expect(wrong).toEqual([]);
  });

  test(`a reader of the explorer goes on to any view, for all its figures have come (${locale})`, async ({
    page,
  }) => {
    const wrong = await quietly(page);
    const { explorer } = await readExplorer(page, locale);
    await lose(page);
    await explorer.country.selectOption("gb");
    await explorer.amount.fill("62000");
    await explorer.compare.click();
    const choice = { jobs: ["prompt-engineer", "ai-engineer"], country: "GB" };
    await expect(explorer.place).toHaveText(viewLabel(dataset, choice, locale));
    const said = summarizeRows(distributionData(dataset, choice, locale));
    for (const [row, { numeral }] of said.entries())
      await expect(explorer.said.nth(row)).toContainText(numeral);
    await expect(explorer.placed).toHaveCount(2);
    await expect(page).toHaveURL(/\?in=gb$/);
    expect(wrong).toEqual([]);
  });
}

test("a reader of the explorer who has not begun keeps the view it opens with, and a sentence says so", async ({
  page,
}) => {
  const wrong = await quietly(page);
  await page.goto(explorePath("fr"));
  await lose(page);
  await page.mouse.wheel(0, 300);
  const explorer = explorerOn(page);
  await expect(explorer.lost).toBeVisible();
  await expect(explorer.said).toHaveCount(2);
  await expect(explorer.spread.locator("svg").locator("visible=true")).toHaveCount(1);
  expect(wrong).toEqual([]);
});

for (const view of inTurn(someViews).slice(0, 1))
  test(`a reader of ${view.path} keeps its figures and its pictures`, async ({ page }) => {
    const wrong = await quietly(page);
    await page.route(/\.js$/, (route) => route.abort());
    await page.goto(view.path);
    await lose(page);
    await page.mouse.wheel(0, 300);
    await expect(page.locator("salary-chart .sorry").first()).toBeVisible();
    await expect(page.locator("[data-summary] b").first()).toHaveText(/\d/);
    await expect(page.locator("salary-chart").first().locator("svg >> visible=true")).toHaveCount(1);
    expect(wrong).toEqual([]);
  });
