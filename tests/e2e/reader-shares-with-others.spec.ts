import { expect, type Page, test } from "@playwright/test";

import { shareStrings } from "../../src/i18n/share.ts";
import { t } from "../../src/i18n/strings.ts";
import { intent, networks } from "../../src/share/networks.ts";
import { chartPath, wake } from "../support/chart-site.ts";
import { contentPageOf } from "../support/content.ts";
import { openPanel, panelOn, sentBy, shareOn } from "../support/panel.ts";
import { firstPassport, openPage } from "../support/site.ts";
import { observedOn, watch } from "../support/visit.ts";
import { inOneLanguage } from "../support/sample.ts";

const canonical = async (page: Page): Promise<string> =>
  (await page.locator("link[rel=canonical]").getAttribute("href")) ?? "";
const headline = async (page: Page): Promise<string> =>
  (await page.locator('meta[property="og:title"]').getAttribute("content")) ?? "";
const stored = (page: Page): Promise<number> => page.evaluate(() => localStorage.length);

for (const locale of inOneLanguage(1)) {
  test(`a panel opens over the article, with its own address and words for every network, and asks nobody else (${locale})`, async ({
    page,
    context,
    baseURL,
  }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    const { asked, complaints } = await watch(page);
    // Nothing of how a reader came is passed on.
    await page.goto(`${contentPageOf("pay", locale).path}?utm_source=feed#top`);
    const [url, words] = [await canonical(page), await headline(page)];
    const { panel, copy, address } = await openPanel(page, locale);
    await expect(copy).toBeFocused();
    const links = await sentBy(page);
    expect(links.map(({ href }) => href)).toEqual(
      networks.map((network) => intent(network, { url, headline: words })),
    );
    for (const { name, href, rel, target } of links) {
      expect(rel, name).toBe("noopener noreferrer");
      expect(target, name).toBe(href.startsWith("mailto:") ? "" : "_blank");
    }
    await expect(address).toHaveValue(url);
    await expect(panel.locator("img")).toHaveJSProperty("naturalWidth", 1200);
    await page.keyboard.press("Enter");
    await expect(copy).toHaveText(t(locale)["take.copied"]);
    await expect(copy).toHaveAttribute("aria-live", "polite");
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(url);

    expect((await asked()).filter(({ url: one }) => new URL(one).origin !== baseURL)).toEqual([]);
    expect((await observedOn(page)).violations).toEqual([]);
    expect(complaints).toEqual([]);
    expect(await stored(page)).toBe(0);
  });

  test(`the panel is opened, walked and closed by keys, and the focus comes back (${locale})`, async ({
    page,
  }) => {
    await openPage(page, "method", locale);
    const share = shareOn(page, locale);
    await share.focus();
    for (let again = 0; again < 2; again++) {
      await page.keyboard.press("Enter");
      const { panel, copy, links } = panelOn(page);
      await expect(panel).toBeVisible();
      await expect(copy).toBeFocused();
      await page.keyboard.press("Tab");
      await expect(links.first()).toBeFocused();
      await page.keyboard.press("Escape");
      await expect(panel).toBeHidden();
      await expect(share).toBeFocused();
    }
    await expect(panelOn(page).panel).toHaveCount(1);
  });
}

test("a chart is shared in the view one sees", async ({ page }) => {
  const id = "story-figures";
  await page.goto(`${chartPath(id, "fr")}?c=gbp&per=month`);
  await wake(page, id);
  const url = `${await canonical(page)}?currency=GBP&per=month`;
  await expect(page.locator(".take-link input")).toHaveValue(url);
  const { address, panel } = await openPanel(page, "fr");
  await expect(address).toHaveValue(url);
  const shared = { url, headline: await headline(page) };
  expect((await sentBy(page)).map(({ href }) => href)).toEqual(
    networks.map((network) => intent(network, shared)),
  );
  await page.keyboard.press("Escape");
  await expect(panel).toBeHidden();
  await page.locator('.choices input[value="USD"]').check();
  await expect(page.locator(".take-link input")).toHaveValue(/currency=USD/);
  await openPanel(page, "fr");
  await expect(address).toHaveValue(url.replace("GBP", "USD"));
  for (const { href, name } of await sentBy(page)) expect(href, name).not.toContain("GBP");
});

test("the explorer shares the own page of what it shows, or its view, and never the reader’s offer", async ({
  page,
}) => {
  const explorer = contentPageOf("explore", "en").path;
  await page.goto(`${explorer}?job=data-scientist&in=fr&utm_source=feed`);
  await expect(page.locator(".explorer.on")).toHaveCount(1);
  await page.locator('#offer input[name="amount"]').fill("61234");
  const { address } = await openPanel(page, "en");
  const home = new URL(await canonical(page));
  await expect(address).toHaveValue(`${home.origin}${explorer}data-scientist/france/`);
  await page.keyboard.press("Escape");
  await page.locator('form[name="choose"] input[value="data-analyst"]').check();
  await openPanel(page, "en");
  await expect(address).toHaveValue(`${home.href}?job=data-scientist&job=data-analyst&in=fr`);
});

test("a post at Mastodon begins where Mastodon asks for the server, and nothing of it is stored here", async ({
  page,
}) => {
  await openPage(page, "pay", "en");
  const { panel } = await openPanel(page, "en");
  await page.context().route("https://share.joinmastodon.org/**", (route) => route.fulfill({ body: "" }));
  const popup = page.waitForEvent("popup");
  await panel.getByRole("link", { name: "Mastodon" }).click();
  const { hash } = new URL((await popup).url());
  expect(decodeURIComponent(hash)).toBe(`#text=${await headline(page)}\n${await canonical(page)}`);
  expect(await stored(page)).toBe(0);
});

for (const locale of inOneLanguage(0))
  test(`a passport is shared by its own address, and stays open under the panel (${locale})`, async ({
    page,
  }) => {
    await openPage(page, "pay", locale);
    const { number, passport } = firstPassport(page);
    await number.click();
    await passport.getByRole("button", { name: t(locale)["share.this"] }).click();
    const { panel, address } = panelOn(page);
    await expect(panel).toBeVisible();
    const register = (await passport.locator(".pp-links a").last().getAttribute("href")) ?? "";
    await expect(address).toHaveValue(new URL(register, await canonical(page)).href);
    const words = (await passport.getAttribute("aria-label")) ?? "";
    const shared = { url: await address.inputValue(), headline: words };
    expect((await sentBy(page)).map(({ href }) => href)).toEqual(networks.map((one) => intent(one, shared)));
    await page.keyboard.press("Escape");
    await expect(panel).toBeHidden();
    await expect(passport).toBeVisible();
    await page.keyboard.press("Escape");
    await openPanel(page, locale);
    await expect(address).toHaveValue(await canonical(page));
  });

interface Handed {
  shared?: ShareData[];
}

/** A phone: it has a sheet of its own, which takes what it is given, or fails by a name. */
async function withSheet(page: Page, failure?: string): Promise<() => Promise<ShareData[]>> {
  await page.addInitScript((name) => {
    const handed: Handed = globalThis as Handed;
    handed.shared = [];
    Object.defineProperty(navigator, "share", {
      value: (data: ShareData) => {
        handed.shared?.push(data);
        return name ? Promise.reject(new DOMException("no", name)) : Promise.resolve();
      },
    });
  }, failure);
  return () => page.evaluate(() => (globalThis as Handed).shared ?? []);
}

test("where the system has a sheet, it is given the page and no panel opens; thinking better of it is an answer", async ({
  page,
}) => {
  for (const failure of [undefined, "AbortError"]) {
    const handed = await withSheet(page, failure);
    await openPage(page, "pay", "fr");
    await shareOn(page, "fr").click();
    await expect
      .poll(handed)
      .toEqual([{ title: await headline(page), text: await headline(page), url: await canonical(page) }]);
    await expect(panelOn(page).panel).toBeHidden();
  }
});

test("where the sheet is refused, the panel opens", async ({ page }) => {
  await withSheet(page, "NotAllowedError");
  await openPage(page, "pay", "en");
  await openPanel(page, "en");
});

test("where the script does not come, the panel opens with the page’s own address", async ({ page }) => {
  await page.route(/\/assets\/ShareScript/, (route) => route.abort());
  await openPage(page, "pay", "en");
  const { links, address } = await openPanel(page, "en");
  await expect(links).toHaveCount(networks.length);
  await expect(address).toHaveValue(await canonical(page));
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  for (const locale of inOneLanguage(1)) {
    test(`a panel of plain links opens over the page, is closed, and offers nothing that needs a script (${locale})`, async ({
      page,
    }) => {
      await page.goto(contentPageOf("pay", locale).path);
      const [url, words] = [await canonical(page), await headline(page)];
      const { panel, address } = await openPanel(page, locale);
      expect((await sentBy(page)).map(({ href }) => href)).toEqual(
        networks.map((network) => intent(network, { url, headline: words })),
      );
      await expect(address).toHaveValue(url);
      const close = panel.locator("button >> visible=true");
      await expect(close).toHaveText(shareStrings(locale).close);
      await close.click();
      await expect(panel).toBeHidden();
    });
  }
});

for (const [locale, old] of [
  ["en", "/en/share/"],
  ["fr", "/fr/partager/"],
] as const)
  test(`a link to a page that others were once shared from leads to the page itself (${locale})`, async ({
    page,
  }) => {
    const { path } = contentPageOf("pay", locale);
    await page.goto(path.replace(`/${locale}/`, old));
    await expect(page).toHaveURL(path);
  });
