import { expect, test } from "@playwright/test";

import * as format from "../../src/i18n/format.ts";
import { t } from "../../src/i18n/strings.ts";
import { contentPageOf, contentPages } from "../support/content.ts";
import { openPage } from "../support/site.ts";
import { inOneLanguage } from "../support/sample.ts";

for (const locale of inOneLanguage(1)) {
  const strings = t(locale);

  test(`a reader goes from the home page to an article, and reads the answer first (${locale})`, async ({
    page,
  }) => {
    await openPage(page, "home", locale);
    const { path, facts } = contentPageOf("pay", locale);
    const account = page.getByRole("region", { name: strings["home.account"] });
    await account.locator(`a[href="${path}"]`).click();
    await expect(page).toHaveURL(path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(
      page.locator("main").getByText(strings["article.updated"](format.date(locale, facts.updated))),
    ).toBeVisible();

    const answer = page.getByRole("region", { name: strings["article.answer"] });
    await expect(answer.getByRole("listitem")).toHaveCount(3);
    const [answerBox, headingBox] = [
      await answer.boundingBox(),
      await page.locator("main .prose h2").first().boundingBox(),
    ];
    expect(answerBox?.y).toBeLessThan(headingBox?.y ?? 0);
  });

  test(`a reader jumps to a chapter from the contents (${locale})`, async ({ page }) => {
    await openPage(page, "will-it-last", locale);
    const links = page.getByRole("navigation", { name: strings["article.contents"] }).getByRole("link");
    const headings = page.locator("main .prose").getByRole("heading", { level: 2 });
    expect(await links.allInnerTexts()).toEqual(await headings.allInnerTexts());
    expect(await links.count()).toBeGreaterThanOrEqual(4);
    for (const place of [1, 3]) {
      await links.nth(place).click();
      await expect(headings.nth(place)).toBeInViewport();
      await expect(page).toHaveURL(/#.+$/);
    }
  });

  test(`on a phone the contents wait folded, and any question is two touches away (${locale})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 375, height: 812 });
    await openPage(page, "questions", locale);
    const contents = page.getByRole("navigation", { name: strings["article.contents"] });
    const last = contents.getByRole("link").last();
    await expect(last).toBeHidden();
    await contents.getByText(strings["article.contents"]).click();
    await last.click();
    await expect(page.locator("main .prose").getByRole("heading", { level: 2 }).last()).toBeInViewport();
  });

  test(`a reader goes on to a related page (${locale})`, async ({ page }) => {
    await openPage(page, "dream-job", locale);
    const { facts } = contentPageOf("dream-job", locale);
    const related = facts.kind === "home" ? [] : facts.related;
    const links = page.getByRole("navigation", { name: strings["article.related"] }).getByRole("link");
    await expect(links).toHaveCount(related.length);
    await links.first().click();
    await expect(page).toHaveURL(contentPageOf(related[0] ?? "", locale).path);
  });

  test(`a reader finds every article in the menu, wherever they are (${locale})`, async ({ page }) => {
    await openPage(page, "method", locale);
    await page.getByRole("button", { name: strings["nav.articles"] }).click();
    const menu = page.locator("#articles");
    // The questions stand among the articles: what comes before the charts.
    const charts = contentPageOf("charts", locale).facts.order;
    const wanted = contentPages
      .filter((one) => one.locale === locale && one.facts.kind !== "home" && one.facts.order < charts)
      .toSorted((a, b) => a.facts.order - b.facts.order);
    expect(await menu.getByRole("link").allInnerTexts()).toEqual(wanted.map(({ facts }) => facts.nav));
    await menu.getByRole("link").last().click();
    await expect(page).toHaveURL(wanted.at(-1)?.path ?? "");
  });
}
