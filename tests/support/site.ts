import { AxeBuilder } from "@axe-core/playwright";
import { type APIRequestContext, expect, type Locator, type Page } from "@playwright/test";
import type { Locale } from "../../src/domain/locale.ts";
import { type Dictionary, t } from "../../src/i18n/strings.ts";
import { chartPages } from "./chart-site.ts";
import { contentPageOf, contentPages } from "./content.ts";
import { someViews } from "./sample.ts";
import { viewsPages } from "./views.ts";

/**
 * The addresses every whole-site check goes through: the root, every page, every chart, and of the pages of views
 * those drawn; views.spec.ts reads them all. A test holds the sitemap to them.
 */
export const everyPath: readonly string[] = [
  "/",
  ...[...contentPages, ...chartPages, ...someViews].map(({ path }) => path),
  ...viewsPages,
];

/** Opens a page by key and language, and returns the strings of that language. */
export async function openPage(page: Page, key: string, locale: Locale): Promise<Dictionary> {
  await page.goto(contentPageOf(key, locale).path);
  return t(locale);
}

/** A place in the first word of a paragraph: further on may stand a number, which is a button. */
export const firstWord = { x: 12, y: 12 };

/** The paths the sitemap lists; at least the root and ten pages in two languages. */
export async function sitemap(request: APIRequestContext): Promise<string[]> {
  const xml = await (await request.get("/sitemap.xml")).text();
  const paths = [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, address = ""]) => new URL(address).pathname,
  );
  expect(paths.length).toBeGreaterThanOrEqual(21);
  return paths;
}

/** The rules that only ask about colours: all that a dark page can add to the findings of a light one. */
export const colourRules = ["color-contrast-enhanced", "link-in-text-block"];

/** What axe finds wrong on the page as it stands, one line a finding. Text contrast is held to 7:1, not to 4.5:1. */
export async function axeFindings(page: Page, only?: string[]): Promise<string[]> {
  const rules = { "color-contrast-enhanced": { enabled: true }, "color-contrast": { enabled: false } };
  const options = { resultTypes: ["violations" as const], preload: false };
  const axe = new AxeBuilder({ page }).options(only ? { ...options, runOnly: only } : { ...options, rules });
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, any }) => `${id}: ${target.join(" ")} ${any[0]?.message ?? ""}`),
  );
}

/** The choices in sight whose legend nobody can hear, because it takes no place at all. */
export function namelessGroups(page: Page): Promise<string[]> {
  const groups = page.locator("fieldset").filter({ visible: true });
  return groups.evaluateAll((all) =>
    all.filter((one) => !one.querySelector("legend")?.checkVisibility()).map((one) => one.textContent),
  );
}

/** The first button of the text that opens a passport, and that passport. */
export function firstPassport(page: Page): { number: Locator; passport: Locator } {
  return {
    number: page.locator("main .n").locator("visible=true").first(),
    passport: page.locator(".pp:popover-open"),
  };
}

/** Scrolls to the bottom in steps, as a reader would, so that all that waits for the viewport wakes. */
export async function readToTheEnd(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let y = 0; y < document.body.scrollHeight; y += innerHeight) {
      scrollTo(0, y);
      await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
    }
    scrollTo(0, document.body.scrollHeight);
  });
  await page.waitForLoadState("networkidle");
}
