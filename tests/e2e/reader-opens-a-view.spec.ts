import { expect, type Page, test } from "@playwright/test";
import type { ChartFile } from "../../src/charts/chart-file.ts";
import { hasMoney, specify, tableFor } from "../../src/charts/kinds/index.ts";
import { currencies } from "../../src/domain/money.ts";
import { chartOn, type ChartOn, quietly, wake } from "../support/chart-site.ts";
import { drawnBy, someViews } from "../support/sample.ts";
import { fileBuilt, type ViewSite } from "../support/views.ts";

const idOf = ({ name }: ViewSite): string => name.toLowerCase().replaceAll(" ", "-");

const publishedOf = (view: ViewSite, file: "json" | "years.json"): ChartFile =>
  JSON.parse(fileBuilt(view, file)) as ChartFile;

/** The charts of a view, alive. */
async function chartsOf(page: Page, view: ViewSite): Promise<{ chart: ChartOn; published: ChartFile }[]> {
  const id = idOf(view);
  const first = { chart: await wake(page, id), published: publishedOf(view, "json") };
  if ((await chartOn(page, `${id}-years`).figure.count()) === 0) return [first];
  return [first, { chart: await wake(page, `${id}-years`), published: publishedOf(view, "years.json") }];
}

const cellsOf = ({ table }: ChartOn): Promise<string[]> =>
  table.locator("tbody :is(th, td)").allTextContents();

for (const view of someViews) {
  test(`${view.path} comes alive, and both its charts follow one choice of currency${drawnBy(view.path)}`, async ({
    page,
  }) => {
    const wrong = await quietly(page);
    await page.goto(view.path);
    const charts = await chartsOf(page, view);
    const facts = charts[0]?.published.facts;
    if (!facts || !hasMoney(facts)) throw new Error("found no money in a view");
    const opening = facts.currency;
    const currency = currencies.find((one) => one !== opening) ?? opening;
    await page.locator(`form.choices label:has([name="currency"][value="${currency}"])`).first().click();
    await expect(page).toHaveURL(new RegExp(`[?]currency=${currency}$`));
    for (const { chart, published: own } of charts) {
      const { rows } = tableFor(specify(own.facts, { currency }), view.locale);
      await expect.poll(() => cellsOf(chart)).toEqual(rows.flat());
    }
    expect(wrong).toEqual([]);
  });

  test(`${view.path} opens in the explorer with the same figures${drawnBy(view.path)}`, async ({ page }) => {
    await page.goto(view.path);
    const median = (await page.locator("[data-summary] b").textContent()) ?? "";
    expect(median).toMatch(/\d/);
    await page.locator(`aside a[href*="?job="]`).click();
    await expect(page.locator("#answer li > :nth-child(2)").first()).toHaveText(median);
  });

  test(`${view.path} shows its table without any script${drawnBy(view.path)}`, async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
    const page = await context.newPage();
    await page.goto(view.path);
    const { table, picture } = chartOn(page, idOf(view));
    await expect(picture.first()).toBeVisible();
    await expect(table).toBeHidden();
    await page.locator('form.choices label:has([value="table"])').first().click();
    await expect(table).toBeVisible();
    await context.close();
  });
}
