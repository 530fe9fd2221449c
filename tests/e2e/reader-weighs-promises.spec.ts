import { expect, type Page, test } from "@playwright/test";

import { standingOf } from "../../src/domain/standing.ts";
import * as format from "../../src/i18n/format.ts";
import { measured, promised } from "../../src/i18n/proof.ts";
import { t } from "../../src/i18n/strings.ts";
import { ledger } from "../../src/ledger/read.ts";
import { contentPageOf } from "../support/content.ts";
import { openPage } from "../support/site.ts";
import { inOneLanguage } from "../support/sample.ts";

const { proof } = ledger();

/** All that the page says of a promise, as a reader sees it. */
const entry = (page: Page, id: string) => page.locator(`.promises > li#${id}`);

for (const locale of inOneLanguage(0)) {
  const strings = t(locale);

  test.describe(`without script (${locale})`, () => {
    test.use({ javaScriptEnabled: false });

    test(`a reader finds every promise, what holds it, and whether it held (${locale})`, async ({ page }) => {
      await openPage(page, "proof", locale);
      await expect(page.locator(".promises > li")).toHaveCount(proof.promises.length);
      for (const made of proof.promises) {
        const { kept, tally, figure } = standingOf(proof, made);
        const said = entry(page, made.id);
        await expect(said.getByRole("heading")).toHaveText(made.promise[locale]);
        await expect(said.locator(".label")).toHaveText(strings[kept ? "proof.kept" : "proof.open"]);
        for (const text of [made.how[locale], made.test]) await expect(said).toContainText(text);
        const figures = figure ? [measured(locale, figure.value, figure.unit), promised(locale, figure)] : [];
        for (const text of figures) if (text) await expect(said.locator("dl")).toContainText(text);
        if (tally) await expect(said.locator("dl")).toContainText(format.number(locale, tally.passed));
      }
    });
  });

  test(`above them stand the day, the machine and the totals of the last run (${locale})`, async ({
    page,
  }) => {
    await openPage(page, "proof", locale);
    const { tests, bench } = proof;
    const run = page.locator("#last-run");
    const numbers = [tests.passed, tests.failed, bench.machine.cores, proof.promises.length];
    const texts = [...[tests.date, bench.date].map((day) => format.date(locale, day)), bench.machine.browser];
    for (const text of [...numbers.map((one) => format.number(locale, one)), ...texts])
      await expect(run).toContainText(text);
  });

  test(`a reader comes to the promises from the method, and meets them in no menu (${locale})`, async ({
    page,
  }) => {
    const { path } = contentPageOf("proof", locale);
    await openPage(page, "method", locale);
    await page.locator(`main .prose a[href="${path}"]`).click();
    await expect(page).toHaveURL(path);
    for (const key of ["home", "pay"]) {
      await openPage(page, key, locale);
      await expect(page.locator(`a[href="${path}"]`)).toHaveCount(0);
    }
  });

  test(`the line at the head of a page keeps to what a phone has room for (${locale})`, async ({ page }) => {
    await page.setViewportSize({ width: 375, height: 800 });
    await openPage(page, "proof", locale);
    const line = page.getByRole("navigation", { name: strings["nav.label"] });
    const tops = await line
      .locator(":scope > :is(a, button)")
      .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().top)));
    expect(tops).toHaveLength(5);
    expect(Math.max(...tops) - Math.min(...tops)).toBeLessThan(6);
  });

  test(`a promise prints whole, on one sheet (${locale})`, async ({ page }) => {
    await openPage(page, "proof", locale);
    await page.emulateMedia({ media: "print" });
    for (const { id } of proof.promises) {
      await expect(entry(page, id).locator("code")).toBeVisible();
      await expect(entry(page, id)).toHaveCSS("break-inside", "avoid");
    }
  });
}
