import { expect, test } from "@playwright/test";
import { localeFacts, locales, otherLocale } from "../../src/domain/locale.ts";
import { t } from "../../src/i18n/strings.ts";
import { contentPageOf, contentPages } from "../support/content.ts";
import { openPage } from "../support/site.ts";
import { aThird, inTurn } from "../support/sample.ts";

for (const { key, locale, path } of aThird(inTurn(contentPages))) {
  test(`a reader of ${path} finds the same page in the other language, and comes back`, async ({ page }) => {
    const other = otherLocale(locale);
    const strings = await openPage(page, key, locale);
    const offered = page
      .getByRole("navigation", { name: strings["site.language"] })
      .getByRole("link", { name: localeFacts[other].name });
    await expect(offered).toHaveAttribute("hreflang", other);
    await offered.click();
    await expect(page).toHaveURL(contentPageOf(key, other).path);
    await expect(page.locator("html")).toHaveAttribute("lang", other);
    await page
      .getByRole("navigation", { name: t(other)["site.language"] })
      .getByRole("link", { name: localeFacts[locale].name })
      .click();
    await expect(page).toHaveURL(path);
    await expect(page.locator("html")).toHaveAttribute("lang", locale);
  });
}

for (const locale of locales) {
  test(`a reader at the root chooses a language (${locale})`, async ({ page }) => {
    await page.goto("/");
    await page.getByRole("link", { name: t(locale)["root.read"] }).click();
    await expect(page).toHaveURL(contentPageOf("home", locale).path);
  });
}
