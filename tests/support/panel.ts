import { expect, type Page } from "@playwright/test";
import { t } from "../../src/i18n/strings.ts";
import type { Locale } from "../../src/domain/locale.ts";

/** The panel a page is shared from, and what it holds. */
export function panelOn(page: Page) {
  const panel = page.locator(".sharing");
  return {
    panel,
    links: panel.locator("li > a"),
    address: panel.locator("input[readonly]"),
    copy: panel.locator('[data-does="copy"]'),
    mastodon: panel.locator('[data-does="mastodon"]'),
    server: panel.locator('.server input[type="text"]'),
    remember: panel.locator('.server input[type="checkbox"]'),
    go: panel.locator(".server > a"),
  };
}

/** Opens the panel from the first link that shares. */
export async function openPanel(page: Page, locale: Locale) {
  await page
    .getByRole("link", { name: t(locale)["share.this"], exact: true })
    .first()
    .click();
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
