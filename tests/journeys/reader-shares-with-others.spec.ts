import { expect, type Page, test } from "@playwright/test";
import { locales } from "../../src/domain/locale.ts";
import { t } from "../../src/i18n/strings.ts";
import { shareUrl } from "../../src/routing/files.ts";
import { intent, networks } from "../../src/share/networks.ts";
import { chartPath, wake } from "../support/chart-site.ts";
import { contentPageOf } from "../support/content.ts";
import { openPanel, panelOn, sentBy } from "../support/panel.ts";
import { openPage } from "../support/site.ts";
import { observedOn, watch } from "../support/visit.ts";

const canonical = async (page: Page): Promise<string> =>
  (await page.locator("link[rel=canonical]").getAttribute("href")) ?? "";
const headline = async (page: Page): Promise<string> =>
  (await page.locator('meta[property="og:title"]').getAttribute("content")) ?? "";
const stored = (page: Page): Promise<number> => page.evaluate(() => localStorage.length);

for (const locale of locales) {
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
    const strings = await openPage(page, "method", locale);
    const share = page.getByRole("link", { name: strings["share.this"], exact: true }).first();
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
  const url = `${await canonical(page)}?c=gbp&per=month`;
  await expect(page.locator(".take-link input")).toHaveValue(url);
  const { address, panel } = await openPanel(page, "fr");
  await expect(address).toHaveValue(url);
  const shared = { url, headline: await headline(page) };
  expect((await sentBy(page)).map(({ href }) => href)).toEqual(
    networks.map((network) => intent(network, shared)),
  );
  await page.keyboard.press("Escape");
  await expect(panel).toBeHidden();
  await page.locator('.choices input[value="usd"]').check();
  await expect(page.locator(".take-link input")).toHaveValue(/c=usd/);
  await openPanel(page, "fr");
  await expect(address).toHaveValue(url.replace("gbp", "usd"));
  for (const { href, name } of await sentBy(page)) expect(href, name).not.toContain("gbp");
});

test("the explorer shares the own page of what it shows, or its view, and never the reader’s offer", async ({
  page,
}) => {
  const explorer = contentPageOf("explore", "en").path;
  await page.goto(`${explorer}?job=data-scientist&in=fr&utm_source=feed`);
  await expect(page.locator(".explorer.on")).toHaveCount(1);
  await page.locator('.offer input[name="amount"]').fill("61234");
  const { address } = await openPanel(page, "en");
  const home = new URL(await canonical(page));
  await expect(address).toHaveValue(`${home.origin}${explorer}data-scientist/france/`);
  await page.keyboard.press("Escape");
  await page.locator('form[name="choose"] input[value="data-analyst"]').check();
  await openPanel(page, "en");
  await expect(address).toHaveValue(`${home.href}?job=data-scientist&job=data-analyst&in=fr`);
});

test("the server of a Mastodon reader is asked for, led to, and remembered only when they say so", async ({
  page,
}) => {
  await openPage(page, "pay", "en");
  const { mastodon, server, remember, go } = await openPanel(page, "en");
  await mastodon.click();
  await expect(server).toBeFocused();
  await expect(go).toHaveAttribute("href", /^https:\/\/share\.joinmastodon\.org\/#text=/);
  await server.fill("@me@piaille.fr");
  const href = (await go.getAttribute("href")) ?? "";
  expect(href).toBe(
    `https://piaille.fr/share?text=${encodeURIComponent(`${await headline(page)}\n${await canonical(page)}`)}`,
  );
  await page.context().route("https://piaille.fr/**", (route) => route.fulfill({ body: "" }));
  const popup = page.waitForEvent("popup");
  await server.press("Enter");
  expect((await popup).url()).toBe(href);
  expect(await stored(page)).toBe(0);

  await remember.check();
  await go.click();
  expect(await page.evaluate(() => Object.entries(localStorage))).toEqual([
    ["mastodon-server", "piaille.fr"],
  ]);
  await openPage(page, "the-job", "en");
  const again = await openPanel(page, "en");
  await again.mastodon.click();
  await expect(again.server).toHaveValue("piaille.fr");
  await expect(again.remember).toBeChecked();
  await again.remember.uncheck();
  await again.go.click();
  expect(await stored(page)).toBe(0);
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
    const strings = await openPage(page, "pay", "fr");
    await page.getByRole("link", { name: strings["share.this"], exact: true }).first().click();
    await expect
      .poll(handed)
      .toEqual([{ title: await headline(page), text: await headline(page), url: await canonical(page) }]);
    await expect(panelOn(page).panel).toHaveCount(0);
  }
});

test("where the sheet is refused, the panel opens", async ({ page }) => {
  await withSheet(page, "NotAllowedError");
  await openPage(page, "pay", "en");
  await openPanel(page, "en");
});

test("where the script does not come, the link leads to the page that shares", async ({ page }) => {
  await page.route(/\/assets\/share-/, (route) => route.abort());
  const strings = await openPage(page, "pay", "en");
  await page.getByRole("link", { name: strings["share.this"], exact: true }).first().click();
  await expect(page).toHaveURL(/\/en\/share\/pay\/$/);
  await expect(panelOn(page).links).toHaveCount(networks.length);
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  for (const locale of locales) {
    test(`a page leads to one that shares it, in plain links, and back (${locale})`, async ({
      page,
      request,
    }) => {
      const { path } = contentPageOf("pay", locale);
      await page.goto(path);
      const [url, words] = [await canonical(page), await headline(page)];
      await page
        .getByRole("link", { name: t(locale)["share.this"], exact: true })
        .first()
        .click();
      await expect(page).toHaveURL(new RegExp(`${shareUrl(path, locale)}$`));
      await expect(page.locator("meta[name=robots]")).toHaveAttribute("content", "noindex");
      expect((await sentBy(page)).map(({ href }) => href)).toEqual(
        networks.map((network) => intent(network, { url, headline: words })),
      );
      await expect(panelOn(page).address).toHaveValue(url);
      await expect(page.locator("main :is(button, input:not([readonly])) >> visible=true")).toHaveCount(0);
      const twin = await page.locator(".languages a:not([aria-current])").getAttribute("href");
      expect((await request.get(twin ?? "")).status()).toBe(200);
      await page.getByRole("link", { name: t(locale)["share.back"] }).click();
      await expect(page).toHaveURL(new RegExp(`${path}$`));
    });
  }
});
