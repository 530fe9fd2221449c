import { expect, type Page, test } from "@playwright/test";
import { contentPageOf, contentPages } from "../support/content.ts";
import { locales } from "../../src/domain/locale.ts";
import { chartOn, wake } from "../support/chart-site.ts";
import { inTurn } from "../support/sample.ts";
import { openPage } from "../support/site.ts";
import { exploreKey } from "../../src/routing/view-urls.ts";

/** Collects the scripts and facts a page asks for, by what they are. */
function askedBy(page: Page): string[] {
  const asked: string[] = [];
  page.on("request", (request) => {
    if (/\.(js|json)$/.test(new URL(request.url()).pathname)) asked.push(new URL(request.url()).pathname);
  });
  return asked;
}
const scripts = (asked: readonly string[]) => asked.filter((path) => path.endsWith(".js"));

/** What a reader does when they begin to read. */
const signs: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  scrolls: (page) => page.mouse.wheel(0, 40),
  "moves the pointer": (page) => page.mouse.move(200, 200, { steps: 2 }),
  taps: (page) => page.touchscreen.tap(5, 200),
  "presses a key": (page) => page.keyboard.press("Tab"),
};

test.describe("on an article", () => {
  test.use({ hasTouch: true });

  for (const [sign, give] of Object.entries(signs)) {
    test(`nothing that draws is asked for until its reader ${sign}; then all of it, once`, async ({
      page,
    }) => {
      const asked = askedBy(page);
      await openPage(page, "pay", "en");
      await page.waitForLoadState("networkidle");
      expect(asked).toEqual([]);
      await give(page);
      // The chart, and what hydrates it.
      await expect.poll(() => scripts(asked).length).toBe(2);
      await page.waitForLoadState("networkidle");
      await give(page);
      await wake(page, "pay-by-country");
      expect(scripts(asked)).toHaveLength(2);
      const charts = await page.locator("salary-chart").count();
      expect(charts).toBe(3);
      expect(asked).toHaveLength(2 + charts);
      expect(new Set(asked).size).toBe(asked.length);
    });
  }
});

test("a pointer that lies where a page opens is no reader yet", async ({ page }) => {
  const asked = askedBy(page);
  await openPage(page, "pay", "en");
  await page.evaluate(() => document.body.dispatchEvent(new PointerEvent("pointermove", { bubbles: true })));
  await page.waitForLoadState("networkidle");
  expect(asked).toEqual([]);
});

test("a link that leads straight to a chart brings it alive without a sign", async ({ page }) => {
  await page.goto(`${contentPageOf("pay", "en").path}#chart-pay-by-job`);
  await expect(chartOn(page, "pay-by-job").element).toHaveClass(/alive/);
});

test("what makes files or sound is asked for by nobody who only reads", async ({ page }) => {
  const asked = askedBy(page);
  await openPage(page, "dream-job", "fr");
  await wake(page, "story-figures");
  await page.mouse.move(300, 300, { steps: 2 });
  await page.waitForLoadState("networkidle");
  expect(scripts(asked).filter((path) => !/\/(SalaryChart|ExportMenu|client)\./.test(path))).toEqual([]);
});

const chartless = contentPages.filter(
  ({ key, body, facts }) =>
    facts.kind !== "home" && key !== exploreKey && key !== "search" && !body.includes("<Chart "),
);
for (const { path } of inTurn(chartless)) {
  test(`${path} shows no chart that comes alive, and asks for no script at all`, async ({ page }) => {
    const asked = askedBy(page);
    await page.goto(path);
    await page.mouse.wheel(0, 400);
    await page.keyboard.press("End");
    await page.waitForLoadState("networkidle");
    expect(asked).toEqual([]);
  });
}

for (const locale of locales) {
  test(`the search asks for its own script alone, and for its index when it is used (${locale})`, async ({
    page,
  }) => {
    const asked = askedBy(page);
    await openPage(page, "search", locale);
    await page.mouse.wheel(0, 400);
    await page.keyboard.press("End");
    await page.waitForLoadState("networkidle");
    const own = asked.filter((path) => /\/assets\/(SearchBox|client)\.[^/]*\.js$/.test(path));
    expect(own).toHaveLength(2);
    expect(asked).toEqual(own);
    await page.getByRole("searchbox").focus();
    await expect.poll(() => asked.filter((path) => path.endsWith("/search.json"))).toHaveLength(1);
  });
}
