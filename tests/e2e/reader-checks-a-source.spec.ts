import { expect, test } from "@playwright/test";
import { locales } from "../../src/domain/locale.ts";
import { t } from "../../src/i18n/strings.ts";
import { claimOf, sourceOf } from "../../src/ledger/ledger.ts";
import { ledger } from "../../src/ledger/read.ts";
import { papersOf } from "../../src/passport/papers.ts";
import { contentPageOf } from "../support/content.ts";
import { openPage } from "../support/site.ts";
import { inOneLanguage } from "../support/sample.ts";

const id = "seed-start-45500";
const claim = claimOf(ledger(), id);
const selectors = {
  number: `main .prose .n:has([popovertarget="pp-${id}"]) >> visible=true`,
  passport: `#pp-${id}`,
};
const phone = { width: 375, height: 812 };

for (const locale of inOneLanguage(0)) {
  const strings = t(locale);
  const papers = papersOf(ledger(), locale, claim);

  for (const javaScriptEnabled of [true, false]) {
    test.describe(javaScriptEnabled ? "with script" : "without script", () => {
      test.use({ javaScriptEnabled });

      test(`a reader opens the passport of a number, and closes it by key or button (${locale})`, async ({
        page,
      }) => {
        await openPage(page, "dream-job", locale);
        const [number, passport] = [page.locator(selectors.number).first(), page.locator(selectors.passport)];
        await expect(passport).toBeHidden();
        await number.click();
        await expect(passport).toBeVisible();
        await page.keyboard.press("Escape");
        await expect(passport).toBeHidden();
        await expect(number.getByRole("button")).toBeFocused();
        await number.click();
        await passport.getByRole("button", { name: strings["passport.close"] }).click();
        await expect(passport).toBeHidden();
      });
    });
  }

  test(`a passport gives all its papers, labelled in both languages (${locale})`, async ({ page }) => {
    await openPage(page, "dream-job", locale);
    await page.locator(selectors.number).first().click();
    const passport = page.getByRole("region", { name: strings["passport.of"](papers.numeral ?? "") });
    await expect(passport).toBeVisible();
    const fields = [
      "said-by",
      "place",
      "date",
      "basis",
      "records",
      "kind",
      "read",
      "confidence",
      "became",
    ] as const;
    const labels = await passport.locator("dt").allTextContents();
    fields.forEach((field, i) => {
      for (const each of locales) expect(labels[i]).toContain(t(each)[`passport.${field}`]);
    });
    const values = await passport.locator("dd").allInnerTexts();
    expect(values).toEqual([
      ...papers.fields.map(({ value }) => value),
      [papers.became, papers.corrected].filter(Boolean).join(" "),
    ]);
    await expect(
      passport.getByText(papers.original ?? "no original", { exact: false }).first(),
    ).toBeVisible();
    if (claim.verdict)
      await expect(passport.locator(".pp-stamp")).toContainText(
        new RegExp(strings[`verdict.${claim.verdict}`], "i"),
      );
  });

  test(`a reader follows a number to its source, and to all its papers (${locale})`, async ({ page }) => {
    await openPage(page, "dream-job", locale);
    await page.locator(selectors.number).first().click();
    const passport = page.locator(selectors.passport);
    const source = sourceOf(ledger(), claim.sources[0] ?? "");
    await expect(passport.getByRole("link", { name: strings["passport.source"] })).toHaveAttribute(
      "href",
      source.url,
    );
    await passport.getByRole("link", { name: strings["passport.register"] }).click();
    await expect(page).toHaveURL(`${contentPageOf("numbers", locale).path}#${id}`);
    const entry = page.locator(`[id="${id}"]`);
    await expect(entry).toBeInViewport();
    await expect(entry).toContainText(papers.statement);
    for (const one of claim.sources)
      await expect(entry.locator(`a[href="${sourceOf(ledger(), one).url}"]`).first()).toBeAttached();
  });

  test(`on a wide screen the passport lies in the margin, clear of the text (${locale})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await openPage(page, "dream-job", locale);
    const number = page.locator(selectors.number).first();
    await number.click();
    const box = await page.locator(selectors.passport).boundingBox();
    const text = await page.locator("main .check > div, main .prose > p").first().boundingBox();
    expect(box && text).toBeTruthy();
    if (!box || !text) return;
    expect(box.x).toBeGreaterThanOrEqual(text.x + text.width);
    expect(box.x + box.width).toBeLessThanOrEqual(1280);
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.y + box.height).toBeLessThanOrEqual(800);
    await expect(number).toBeInViewport();
  });

  test(`every passport of the story stays within the screen, whatever its length (${locale})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await openPage(page, "dream-job", locale);
    const passports = page.locator(".pp[popover]");
    expect(await passports.count()).toBeGreaterThanOrEqual(5);
    for (const passport of await passports.all()) {
      await page
        .locator(`main .n:has([popovertarget="${await passport.getAttribute("id")}"]) >> visible=true`)
        .first()
        .click();
      await expect(passport).toBeVisible();
      const box = await passport.boundingBox();
      expect.soft(box?.y, (await passport.getAttribute("id")) ?? "").toBeGreaterThanOrEqual(0);
      expect
        .soft((box?.y ?? 0) + (box?.height ?? 0), (await passport.getAttribute("id")) ?? "")
        .toBeLessThanOrEqual(800);
      await page.keyboard.press("Escape");
      await expect(passport).toBeHidden();
    }
  });

  test(`on a phone the passport is a sheet within the screen (${locale})`, async ({ page }) => {
    await page.setViewportSize(phone);
    await openPage(page, "dream-job", locale);
    await page.locator(selectors.number).first().click();
    const passport = page.locator(selectors.passport);
    const top = () => passport.evaluate((sheet) => Math.round(sheet.getBoundingClientRect().bottom));
    await expect.poll(top).toBe(phone.height);
    const box = await passport.boundingBox();
    expect(box?.x).toBe(0);
    expect(box?.width).toBe(phone.width);
    expect(box?.y).toBeGreaterThan(0);
    await expect(passport.getByRole("button", { name: strings["passport.close"] })).toBeInViewport();
    expect(await passport.evaluate((sheet) => sheet.scrollWidth <= sheet.clientWidth)).toBe(true);
  });
}
