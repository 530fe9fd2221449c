import { expect, type Page, test } from "@playwright/test";
import { keys } from "../../src/charts/view.ts";
import { chartOn, chartPath, quietly, wake } from "../support/chart-site.ts";

// What becomes visible shows the view that was chosen, whatever took the canvas away.

const id = "pay-by-job";

/** The words of the picture one sees. */
const wordsOfPicture = (page: Page): Promise<string> =>
  chartOn(page, id).picture.evaluateAll((all) => all.map(({ textContent }) => textContent).join(" "));

async function inPounds(page: Page): Promise<void> {
  await page.goto(chartPath(id, "en"));
  const chart = await wake(page, id);
  await chart.choice(keys.currency, "GBP").click();
  await expect(chart.table).toContainText("£");
}

test("colours that are forced while one reads show the picture of the view chosen", async ({ page }) => {
  await inPounds(page);
  await page.emulateMedia({ forcedColors: "active" });
  await expect(chartOn(page, id).canvas).toBeHidden();
  await expect.poll(() => wordsOfPicture(page)).toContain("£");
});

test("a page that is saved shows the picture of the view chosen", async ({ page, browser }) => {
  await inPounds(page);
  const { plot } = chartOn(page, id);
  // The picture follows its view a moment after the canvas.
  await expect
    .poll(() => plot.evaluate((node) => node.querySelector("svg.wide")?.textContent))
    .toContain("£");
  const html = await page.content();
  const saved = await browser.newPage({ javaScriptEnabled: false });
  await saved.setContent(html);
  await expect(chartOn(saved, id).picture).toHaveCount(1);
  expect(await wordsOfPicture(saved)).toContain("£");
  await saved.close();
});

test("a canvas that is lost leaves picture, table and controls, and a quiet sentence, until it is given back", async ({
  page,
}) => {
  const wrong = await quietly(page);
  await inPounds(page);
  const chart = chartOn(page, id);
  await chart.canvas.evaluate((node) => node.dispatchEvent(new Event("contextlost")));
  await expect(chart.sorry).toBeVisible();
  await expect(chart.picture).toHaveCount(1);
  await expect.poll(() => wordsOfPicture(page)).toContain("£");
  await chart.choice(keys.currency, "EUR").click();
  await expect(chart.table).toContainText("€");
  await expect.poll(() => wordsOfPicture(page)).toContain("€");
  await chart.choice(keys.show, "table").click();
  await expect(chart.table).toBeVisible();
  await chart.choice(keys.show, "chart").click();
  await chart.canvas.evaluate((node) => node.dispatchEvent(new Event("contextrestored")));
  await expect(chart.element).toHaveClass(/alive/);
  await expect(chart.sorry).toBeHidden();
  expect(wrong).toEqual([]);
});

test("where the browser refuses to write the address, the choice is shown, and written once it may be", async ({
  page,
}) => {
  const wrong = await quietly(page);
  await page.clock.install();
  await page.goto(chartPath(id, "en"));
  const chart = await wake(page, id);
  await page.evaluate(() => {
    const refuse = () => {
      throw new DOMException("Attempt to use history.pushState() more than 100 times", "SecurityError");
    };
    Object.assign(history, { pushState: refuse, replaceState: refuse });
  });
  await chart.choice(keys.currency, "EUR").click();
  await chart.choice(keys.currency, "GBP").click();
  await expect(chart.table).toContainText("£");
  expect(new URL(page.url()).search).toBe("");
  await page.evaluate(() => {
    Reflect.deleteProperty(history, "pushState");
    Reflect.deleteProperty(history, "replaceState");
  });
  await page.clock.fastForward(5_000);
  await expect(page).toHaveURL(/\?currency=GBP$/);
  expect(wrong).toEqual([]);
});
