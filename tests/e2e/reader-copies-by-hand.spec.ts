import { expect, type Page, test } from "@playwright/test";
import { locales } from "../../src/domain/locale.ts";
import { shareStrings } from "../../src/i18n/share.ts";
import { t } from "../../src/i18n/strings.ts";
import { networks } from "../../src/share/networks.ts";
import { clipboards, closeClipboard, closeStores, selectedOn } from "../support/adversity.ts";
import { chartOn, chartPath, quietly, wake } from "../support/chart-site.ts";
import { contentPageOf } from "../support/content.ts";
import { openPanel } from "../support/panel.ts";
import { firstWord } from "../support/site.ts";
import { inOneLanguage } from "../support/sample.ts";

// Where the browser keeps its clipboard closed, every button that copies still leaves what it copies at hand.

const id = "story-figures";
const canonical = async (page: Page): Promise<string> =>
  (await page.locator("link[rel=canonical]").getAttribute("href")) ?? "";

for (const [place, how] of clipboards.entries())
  for (const locale of locales.filter((_, index) => index === place)) {
    const strings = t(locale);
    const said = shareStrings(locale);

    test(`a reader takes the address and a citation of a chart, selected for them (${how}, ${locale})`, async ({
      page,
    }) => {
      const wrong = await quietly(page);
      await closeClipboard(page, how);
      await page.goto(chartPath(id, locale));
      await wake(page, id);
      const button = page.locator(".take-link [data-copy]");
      await button.click();
      await expect(button).toHaveText(strings["take.refused"]);
      expect(await selectedOn(page)).toBe(await canonical(page));
      await page.getByRole("button", { name: strings["take.cite"] }).click();
      const citation = page.locator("#cite .copied").first();
      await citation.getByRole("button").click();
      await expect(citation.getByRole("button")).toHaveText(strings["take.refused"]);
      expect(await selectedOn(page)).toBe(await citation.locator("code").textContent());
      expect(wrong).toEqual([]);
    });

    test(`a reader shares an address, quotes a sentence and links to a section (${how}, ${locale})`, async ({
      page,
    }) => {
      const wrong = await quietly(page);
      await closeClipboard(page, how);
      const { path } = contentPageOf("pay", locale);
      await page.goto(path);
      const { copy, panel } = await openPanel(page, locale);
      await copy.click();
      await expect(copy).toHaveText(said.selected);
      expect(await selectedOn(page)).toBe(await canonical(page));
      await page.keyboard.press("Escape");
      await expect(panel).toBeHidden();

      const heading = page.locator(".prose h2").nth(1).getByRole("link");
      await heading.click();
      await expect(page.getByRole("status")).toHaveText(said.headingLeft);
      expect(new URL(page.url()).hash).toBe(
        new URL((await heading.getAttribute("href")) ?? "", page.url()).hash,
      );

      await page.locator(".prose > p").nth(2).dblclick({ position: firstWord });
      await page.getByRole("button", { name: said.quote }).click();
      const link = page.getByRole("link", { name: said.quoteLink });
      await expect(link).toBeFocused();
      expect(await link.getAttribute("href")).toMatch(/#(:~:text=|\w)/);
      expect(await link.getAttribute("href")).toContain(await canonical(page));
      await page.evaluate(() => (document.activeElement as HTMLElement).blur());
      await page.evaluate(() => getSelection()?.removeAllRanges());
      await expect(link).toHaveCount(0);
      expect(wrong).toEqual([]);
    });

    test(`a reader takes along the link to their guess (${how}, ${locale})`, async ({ page }) => {
      const wrong = await quietly(page);
      await closeClipboard(page, how);
      const path = chartPath("headline-vs-records", locale);
      await page.goto(`${path}#guess=120000usd`);
      const { figure } = chartOn(page, "headline-vs-records");
      await figure.locator(".outcome button").last().click();
      await expect(figure.locator(".outcome a").last()).toHaveAttribute(
        "href",
        new RegExp(`${path}#guess=120000usd$`),
      );
      expect(wrong).toEqual([]);
    });
  }

for (const locale of inOneLanguage(0))
  test(`a reader whose browser stores nothing shares as any other (${locale})`, async ({ page, context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    const wrong = await quietly(page);
    await closeStores(page);
    await page.goto(contentPageOf("pay", locale).path);
    const { copy, links } = await openPanel(page, locale);
    await expect(links).toHaveCount(networks.length);
    await copy.click();
    await expect(copy).toHaveText(shareStrings(locale).copied);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await canonical(page));
    expect(wrong).toEqual([]);
  });
