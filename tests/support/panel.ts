import { expect, type Page } from "@playwright/test";
import { t } from "../../src/i18n/strings.ts";
import type { Locale } from "../../src/domain/locale.ts";

/** The panel a page is shared from, and what it holds. */
export function panelOn(page: Page) {
  const panel = page.locator(".sharing");
  return {
    panel,
    links: panel.locator("li > a"),
    address: panel.locator("input"),
    copy: panel.locator('[data-does="copy"]'),
  };
}

/** The first button of a page that shares it. */
export const shareOn = (page: Page, locale: Locale) =>
  page.getByRole("button", { name: t(locale)["share.this"], exact: true }).first();

/** Opens the panel from the first button that shares. */
export async function openPanel(page: Page, locale: Locale) {
  await shareOn(page, locale).click();
  const opened = panelOn(page);
  await expect(opened.panel).toBeVisible();
  return opened;
}

/** Every link of the panel that leads to a network: where, and what it takes along. */
export const sentBy = (page: Page): Promise<{ name: string; href: string; rel: string; target: string }[]> =>
  panelOn(page).links.evaluateAll((links) =>
    (links as HTMLAnchorElement[]).map(({ textContent, href, rel, target }) => ({
      name: textContent.trim(),
      href,
      rel,
      target,
    })),
  );
