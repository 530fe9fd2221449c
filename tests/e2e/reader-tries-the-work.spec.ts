import { expect, test } from "@playwright/test";
import { locales } from "../../src/domain/locale.ts";
import { contentPageOf } from "../support/content.ts";

// The worked examples need no script: what is tried here is tried without.
test.use({ javaScriptEnabled: false });

for (const locale of locales) {
  const { path } = contentPageOf("a-day", locale);

  test(`a reader steps through five letters by keyboard and finds the score of both versions (${locale})`, async ({
    page,
  }) => {
    await page.goto(path);
    const letters = page.locator(".letters");
    const radios = letters.getByRole("radio");
    await expect(radios).toHaveCount(5);
    const headings = letters.getByRole("heading", { level: 3 });
    await expect(headings).toHaveCount(1);
    const first = await headings.textContent();
    await radios.first().focus();
    await page.keyboard.press("ArrowRight");
    await expect(radios.nth(1)).toBeChecked();
    await expect(headings).toHaveCount(1);
    await expect(headings).not.toHaveText(first ?? "");

    const numbers = async (row: number): Promise<number[]> => {
      const cells = await letters.getByRole("table").last().getByRole("row").nth(row).getByRole("cell").all();
      return Promise.all(cells.map(async (cell) => Number.parseInt((await cell.textContent()) ?? "", 10)));
    };
    const rows = await Promise.all([1, 2, 3, 4, 5].map(numbers));
    const [before = 0, after = 0] = await numbers(6);
    expect([0, 1].map((i) => rows.reduce((sum, row) => sum + (row[i] ?? 0), 0))).toEqual([before, after]);
    expect(after).toBeGreaterThan(2 * before);
  });

  test(`a reader rates two answers before our own rating appears (${locale})`, async ({ page }) => {
    await page.goto(path);
    const task = page.locator(".rating");
    const ours = task.locator(".ours");
    await expect(ours).toBeHidden();
    await task.getByRole("radio").nth(3).check();
    await expect(ours).toBeVisible();
  });

  test(`on paper every letter and our rating are there (${locale})`, async ({ page }) => {
    await page.goto(path);
    await page.emulateMedia({ media: "print" });
    for (const shown of await page.locator(".case, .ours").all()) await expect(shown).toBeVisible();
    await expect(page.locator(".case")).toHaveCount(5);
  });

  test(`a word of the page leads to its entry in the glossary, which names it in both languages (${locale})`, async ({
    page,
  }) => {
    await page.goto(path);
    const href = await page.locator("a.term").first().getAttribute("href");
    await page.goto(href ?? "");
    const entry = page.locator("main dl > :target");
    await expect(entry).toBeInViewport();
    await expect(entry.locator("[lang]")).toHaveAttribute("lang", locale === "en" ? "fr" : "en");
  });
}
