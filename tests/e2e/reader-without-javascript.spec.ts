import { expect, test } from "@playwright/test";
import { readProse } from "../../src/ledger/mdx.ts";
import { chartPages } from "../support/chart-site.ts";
import { contentPages } from "../support/content.ts";
import { inTurn } from "../support/sample.ts";

test.use({ javaScriptEnabled: false });

const plain = (text: string): string => text.replace(/\s+/g, " ").trim();

for (const { path, body, facts } of inTurn(contentPages)) {
  test(`a reader without script has all of ${path}: text, charts, passports`, async ({ page }) => {
    await page.goto(path);
    const said = plain(await page.locator("main").innerText());
    const { texts, uses } = readProse(body);
    // U+FFFC stands where a component prints something of its own.
    const pieces = texts.flatMap(({ value }) => value.split("\ufffc")).map(plain);
    expect(pieces.filter((text) => !said.includes(text))).toEqual([]);

    const inText = uses.flatMap(({ name, attributes: { id } }) => (name === "Chart" ? [String(id)] : []));
    const charts = facts.kind === "home" ? [...inText, facts.chart] : inText;
    for (const chart of charts) {
      const figure = page.locator(`figure#chart-${chart}`);
      await expect(figure.locator("svg >> visible=true")).toHaveCount(1);
      await expect(figure.getByRole("heading")).toBeVisible();
      await figure.locator('.choices [value="table"]').check();
      await expect(figure.getByRole("table")).toBeVisible();
      await expect(figure.locator("svg >> visible=true")).toHaveCount(0);
      expect(await figure.getByRole("table").getByRole("row").count()).toBeGreaterThan(2);
    }

    const numbers = page.locator("main .n >> visible=true");
    const count = await numbers.count();
    for (const place of [0, count - 1].slice(0, count)) {
      await numbers.nth(place).click();
      await expect(page.locator(".pp:popover-open")).toBeVisible();
      await page.keyboard.press("Escape");
    }
  });
}

test("a reader without script sees no control that only script can work", async ({ page }) => {
  const articles = contentPages.filter(({ body }) => body.includes("<Chart"));
  let seen = 0;
  for (const { path } of [...articles, ...chartPages]) {
    await page.goto(path);
    seen += await page.locator("main figure.chart").count();
    // Chart or table is decided by the form alone, a link is copied by hand, a passport opens by itself.
    const works = ".show input, [readonly], [popovertarget]";
    const controls = page.locator(
      "main :is(input, button, select):visible, main figure.chart summary:visible",
    );
    const dead = await controls.evaluateAll(
      (all, selector) => all.filter((one) => !one.matches(selector)).map(({ outerHTML }) => outerHTML),
      works,
    );
    expect(dead, path).toEqual([]);
  }
  expect(seen).toBeGreaterThanOrEqual(40);
});
