import { expect, test } from "@playwright/test";
import { locales } from "../../src/domain/locale.ts";
import { t } from "../../src/i18n/strings.ts";
import { contentPageOf } from "../support/content.ts";

const asked = {
  en: { word: "freelance", slip: "hallucinaton", lost: "zyxwvut" },
  fr: { word: "mediane", slip: "halucination", lost: "zyxwvut" },
};

for (const locale of locales) {
  const { path } = contentPageOf("search", locale);
  const { word, slip, lost } = asked[locale];

  test(`a reader finds the search from any page, and a word by it (${locale})`, async ({ page }) => {
    const fetched: string[] = [];
    page.on("request", (request) => fetched.push(request.url()));
    await page.goto(contentPageOf("the-job", locale).path);
    await page
      .getByRole("banner")
      .getByRole("link", { name: t(locale)["search.open"] })
      .click();
    await expect(page).toHaveURL(new RegExp(`${path}$`));
    const field = page.getByRole("searchbox");
    // Hydrated once its files are asked for; the index waits until the field is used.
    await expect(page.locator("astro-island[ssr]")).toHaveCount(0);
    expect(fetched.filter((url) => url.endsWith("search.json"))).toEqual([]);
    await field.fill(word);
    const results = page.locator(".search li a");
    await expect(results.first()).toBeVisible();
    await expect(page).toHaveURL(new RegExp(`\\?q=${word}$`));
    await expect(page.locator(".search mark").first()).toBeVisible();

    await field.fill(slip);
    await expect(results.first()).toContainText(/hallucination/i);
    const href = (await results.first().getAttribute("href")) ?? "";
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(new RegExp(`${href}$`));
    await expect(page.locator(":target")).toBeVisible();
  });

  test(`an address that asks for a word shows what it finds, and a word that is nowhere says so (${locale})`, async ({
    page,
  }) => {
    await page.goto(`${path}?q=${word}`);
    await expect(page.locator(".search li a").first()).toBeVisible();
    await page.getByRole("searchbox").fill(lost);
    await expect(page.getByRole("status")).toContainText(lost);
    await expect(page.locator(".search li")).toHaveCount(0);
  });

  test(`a reader without the index is told, and led on (${locale})`, async ({ page }) => {
    await page.route("**/search.json", (route) => route.abort());
    await page.goto(path);
    await expect(page.locator("astro-island[ssr]")).toHaveCount(0);
    await page.getByRole("searchbox").fill(word);
    await expect(page.getByRole("status")).toHaveText(t(locale)["search.failed"]);
    await expect(
      page
        .getByRole("main")
        .locator(`a[href="${contentPageOf("questions", locale).path}"]`)
        .first(),
    ).toBeVisible();
  });
}
