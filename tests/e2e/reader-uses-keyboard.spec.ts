import { expect, type Page, test } from "@playwright/test";

import { openPage } from "../support/site.ts";
import { inOneLanguage } from "../support/sample.ts";

/** Where the focus is: what holds it, whether it is a number of the text, and how it shows. */
const focus = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const ring = outlineStyle !== "none" && parseFloat(outlineWidth) >= 2;
    return {
      name: element.parentElement?.matches(".n")
        ? (element.parentElement.textContent?.trim() ?? "")
        : `${element.tagName} ${element.textContent?.trim() ?? ""}`,
      isNumber: element.matches("main .n button"),
      inFooter: element.closest("footer") !== null,
      ring,
    };
  });

for (const locale of inOneLanguage(0)) {
  test(`the first key press offers to skip to the text (${locale})`, async ({ page }) => {
    const strings = await openPage(page, "pay", locale);
    await page.keyboard.press("Tab");
    const skip = page.getByRole("link", { name: strings["site.skip"] });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport({ ratio: 1 });
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/#main$/);
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.closest("main") !== null)).toBe(true);
  });

  test(`the menu opens, is walked and closes by keys alone (${locale})`, async ({ page }) => {
    const strings = await openPage(page, "pay", locale);
    const button = page.getByRole("button", { name: strings["nav.articles"] });
    const menu = page.locator("#articles");
    await button.focus();
    await page.keyboard.press("Enter");
    await expect(menu).toBeVisible();
    await page.keyboard.press("Tab");
    await expect(menu.getByRole("link").first()).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(menu).toBeHidden();
    await expect(button).toBeFocused();
  });

  test(`every number is reached in the order of the text, and the focus always shows (${locale})`, async ({
    page,
  }) => {
    const strings = await openPage(page, "dream-job", locale);
    const numbers = (await page.locator("main .n >> visible=true").allTextContents()).map((text) =>
      text.trim(),
    );
    expect(numbers.length).toBeGreaterThan(15);
    const reached: string[] = [];
    const hidden: string[] = [];
    await page.getByRole("link", { name: strings["site.skip"] }).focus();
    for (let step = 0; step < 300; step += 1) {
      await page.keyboard.press("Tab");
      const { name, isNumber, inFooter, ring } = await focus(page);
      if (inFooter) break;
      if (!ring) hidden.push(name);
      if (isNumber) reached.push(name);
    }
    expect(reached).toEqual(numbers);
    expect(hidden).toEqual([]);
  });

  test(`a passport is opened, read to its links and closed by keys alone (${locale})`, async ({ page }) => {
    const strings = await openPage(page, "pay", locale);
    const number = page.locator("main .prose .n >> visible=true").first().getByRole("button");
    await number.focus();
    await page.keyboard.press("Enter");
    const passport = page.locator(".pp:popover-open");
    await expect(passport).toBeVisible();
    await page.keyboard.press("Tab");
    await expect(passport.getByRole("button", { name: strings["passport.close"] })).toBeFocused();
    await page.keyboard.press("Tab");
    await expect(passport.getByRole("link", { name: strings["passport.source"] })).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(passport).toHaveCount(0);
    await expect(number).toBeFocused();
  });
}
