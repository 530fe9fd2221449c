import { expect, test } from "@playwright/test";
import { locales } from "../../src/domain/locale.ts";
import { t } from "../../src/i18n/strings.ts";
import { contentPageOf } from "../support/content.ts";

for (const path of ["/nowhere/", "/en/no-such-page/", "/fr/page-perdue/"]) {
  test(`a reader at ${path} is told so in both languages, and shown the way`, async ({ page }) => {
    const response = await page.goto(path);
    expect(response?.status()).toBe(404);
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute("content", "noindex");
    for (const locale of locales) {
      const strings = t(locale);
      const part = page.locator(`section[lang="${locale}"]`);
      await expect(part.getByRole("heading")).toHaveText(strings["lost.heading"]);
      await expect(part).toContainText(strings["lost.text"]);
      await part.getByRole("link", { name: strings["lost.numbers"] }).click();
      await expect(page).toHaveURL(contentPageOf("numbers", locale).path);
      await page.goBack();
      await page
        .locator(`section[lang="${locale}"]`)
        .getByRole("link", { name: strings["lost.home"] })
        .click();
      await expect(page).toHaveURL(contentPageOf("home", locale).path);
      await page.goBack();
    }
  });
}
