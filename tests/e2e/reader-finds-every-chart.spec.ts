import { expect, test } from "@playwright/test";
import { claimsIn } from "../../src/charts/evidence.ts";
import { frameOf } from "../../src/charts/chart-file.ts";
import { definitionOf } from "../../src/charts/data/money-data.ts";
import { localeFacts, locales, otherLocale } from "../../src/domain/locale.ts";
import { ledger } from "../../src/ledger/read.ts";
import { chartPages, chartPath } from "../support/chart-site.ts";
import { facts } from "../support/charts.ts";
import { contentPageOf } from "../support/content.ts";
import { openPage } from "../support/site.ts";
import { aThird, inOneLanguage, inTurn } from "../support/sample.ts";

const findingOf = (id: string, locale: (typeof locales)[number]): string =>
  frameOf(ledger(), definitionOf(ledger(), id), locale).title;

for (const locale of inOneLanguage(0)) {
  test(`the index lists every chart of the ledger once, drawn small (${locale})`, async ({ page }) => {
    await openPage(page, "charts", locale);
    const entries = page.locator(".chart-index > li");
    const paths = await entries
      .locator("a")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    const expected = chartPages.filter((one) => one.locale === locale).map(({ path }) => path);
    expect(expected.length).toBeGreaterThanOrEqual(10);
    expect(paths.toSorted()).toEqual(expected.toSorted());
    await expect(entries.locator("svg")).toHaveCount(expected.length);
  });

  test(`next leads through all charts, in the order of the index, and previous back (${locale})`, async ({
    page,
  }) => {
    const strings = await openPage(page, "charts", locale);
    const inOrder = await page
      .locator(".chart-index a")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
    const way = (label: string) =>
      page
        .locator("nav[aria-labelledby=around] a")
        .filter({ has: page.locator(".label").getByText(label, { exact: true }) });
    const [next, previous] = [way(strings["charts.next"]), way(strings["charts.previous"])];
    await page.locator(".chart-index a").first().click();
    for (const [place, path] of inOrder.entries()) {
      await expect(page).toHaveURL(path);
      await expect(previous).toHaveCount(place === 0 ? 0 : 1);
      if (place > 0) await expect(previous).toHaveAttribute("href", inOrder[place - 1] ?? "");
      if (place < inOrder.length - 1) await next.click();
    }
    await expect(next).toHaveCount(0);
    await page.getByRole("link", { name: strings["charts.all"] }).click();
    await expect(page).toHaveURL(contentPageOf("charts", locale).path);
  });
}

for (const { id, locale, path } of aThird(inTurn(chartPages))) {
  test(`a reader of the index finds ${path}: its finding, its article, its twin, its papers`, async ({
    page,
  }) => {
    const strings = await openPage(page, "charts", locale);
    const finding = findingOf(id, locale);
    await page.locator(".chart-index").getByRole("link", { name: finding, exact: true }).click();
    await expect(page).toHaveURL(path);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(finding);

    const article = contentPageOf(definitionOf(ledger(), id).article, locale);
    await expect(page.locator("article header a")).toHaveAttribute("href", article.path);
    await expect(page.locator("nav[aria-labelledby=around] a").first()).toHaveAttribute("href", article.path);

    // On a phone many papers are a list, whose numbers open them; in one row they lie open.
    await page.setViewportSize({ width: 375, height: 812 });
    const papers = page.locator(".papers");
    const [numbers, open] = [
      papers.locator("ul > li .n >> visible=true"),
      papers.locator(".pp >> visible=true"),
    ];
    // A chart made of a table that no claim stands for has no papers to show.
    const some = claimsIn(facts(id, locale)).length > 0;
    expect((await numbers.count()) + (await open.count()) > 0).toBe(some);
    for (const number of (await numbers.all()).slice(0, 2)) {
      const text = (await number.innerText()).trim();
      await number.click();
      await expect(page.locator(".pp:popover-open .pp-num")).toHaveText(text);
      await page.keyboard.press("Escape");
      await expect(page.locator(".pp:popover-open")).toHaveCount(0);
    }
    await page.setViewportSize({ width: 1280, height: 800 });
    expect((await open.count()) > 0).toBe(some);

    const other = otherLocale(locale);
    await page
      .getByRole("navigation", { name: strings["site.language"] })
      .getByRole("link", { name: localeFacts[other].name })
      .click();
    await expect(page).toHaveURL(chartPath(id, other));
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(findingOf(id, other));
    await expect(page.locator("html")).toHaveAttribute("lang", other);
  });
}
