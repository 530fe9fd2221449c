import { type APIRequestContext, expect, test } from "@playwright/test";
import { JSDOM } from "jsdom";
import { locales } from "../../src/domain/locale.ts";
import { t } from "../../src/i18n/strings.ts";
import { ledger } from "../../src/ledger/read.ts";
import {
  chartsFileUrl,
  feedUrl,
  icons,
  iconUrl,
  llmsUrl,
  manifestUrl,
  numbersFileUrl,
  sitemapUrl,
} from "../../src/routing/file-urls.ts";
import { chartPages } from "../support/chart-site.ts";
import { chartIds } from "../support/charts.ts";
import { articles, contentPageOf } from "../support/content.ts";
import { documents, parsed, valueOf, valuesOf } from "../support/documents.ts";
import { heads } from "../support/page-heads.ts";
import { sitemap } from "../support/site.ts";

const xml = async (request: APIRequestContext, path: string): Promise<Document> =>
  new JSDOM(await (await request.get(path)).text(), { contentType: "application/xml" }).window.document;

const plain = (text: string): string => text.replaceAll("\u2060", "").replace(/\s+/g, " ").trim();

for (const locale of locales) {
  test(`the feed has every article in full, with its charts, and every page says where it is (${locale})`, async ({
    request,
  }) => {
    const feed = await xml(request, feedUrl(locale));
    const entries = [...feed.querySelectorAll("entry")];
    const own = articles.filter((page) => page.locale === locale);
    expect(entries).toHaveLength(own.length);
    for (const { path, body } of own) {
      const entry = entries.find(
        (one) => new URL(one.querySelector("link")?.getAttribute("href") ?? "").pathname === path,
      );
      const html = parsed(entry?.querySelector("content")?.textContent ?? "");
      const said = plain(html.body.textContent);
      const page = (await documents(request)).get(path);
      expect(entry?.querySelector("title")?.textContent).toBe(page?.querySelector("h1")?.textContent);
      // Every paragraph of the page stands in the feed, word for word.
      const paragraphs = [
        ...(page?.querySelectorAll(".prose > p, .prose .answer li, .prose > h2, .check > div > p") ?? []),
      ];
      expect(paragraphs.length).toBeGreaterThan(15);
      expect(paragraphs.map((one) => plain(one.textContent)).filter((text) => !said.includes(text))).toEqual(
        [],
      );
      expect(html.querySelectorAll("script, style, button, [class]")).toHaveLength(0);
      const pictures = valuesOf(html, "figure img", "src");
      expect(pictures).toHaveLength(body.split("<Chart ").length - 1);
      for (const picture of pictures) {
        const answer = await request.get(new URL(picture).pathname);
        expect(answer.headers()["content-type"]).toBe("image/png");
      }
      const links = [...valuesOf(html, "a", "href"), ...pictures];
      expect(links.filter((href) => !/^https:\/\//.test(href))).toEqual([]);
    }
    for (const { path, document } of heads()) {
      if (!path.startsWith(`/${locale}/`)) continue;
      expect(valueOf(document, 'link[type="application/atom+xml"]', "href"), path).toBe(feedUrl(locale));
    }
    for (const [path, document] of await documents(request)) {
      if (!path.startsWith(`/${locale}/`)) continue;
      expect(valuesOf(document, "footer a", "href"), path).toContain(feedUrl(locale));
    }
  });

  test(`every claim of the ledger is in the index of numbers, with its entry on the site (${locale})`, async ({
    request,
  }) => {
    const index = (await (await request.get(numbersFileUrl(locale))).json()) as {
      language: string;
      numbers: {
        id: string;
        url: string;
        statement: string;
        figures: { text: string }[];
        sources: object[];
      }[];
    };
    const { claims } = ledger();
    expect(index.language).toBe(locale);
    expect(index.numbers.map(({ id }) => id)).toEqual([...claims.keys()]);
    const register = (await documents(request)).get(contentPageOf("numbers", locale).path);
    for (const { id, url, statement, figures, sources } of index.numbers) {
      const entry = register?.getElementById(new URL(url).hash.slice(1));
      expect(plain(entry?.querySelector(".entry-says")?.textContent ?? ""), id).toBe(plain(statement));
      expect(figures).toHaveLength(Object.keys(claims.get(id)?.figures ?? {}).length);
      for (const { text } of figures) expect(text, id).toMatch(/\d/);
      expect(sources.length, id).toBeGreaterThan(0);
      expect(JSON.stringify([statement, figures])).not.toMatch(/[{}][a-z.]/);
    }
  });

  test(`the manifest names the home page and icons of the size they say (${locale})`, async ({ request }) => {
    const answer = await request.get(manifestUrl(locale));
    expect(answer.headers()["content-type"]).toContain("application/manifest+json");
    const manifest = (await answer.json()) as {
      name: string;
      lang: string;
      start_url: string;
      icons: { src: string; sizes: string; purpose: string }[];
    };
    expect(manifest).toMatchObject({
      name: t(locale)["site.name"],
      lang: locale,
      start_url: contentPageOf("home", locale).path,
    });
    expect(manifest.icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`)).toEqual([
      "192x192 any",
      "512x512 any",
      "512x512 maskable",
    ]);
    for (const { document, path } of heads()) {
      if (!path.startsWith(`/${locale}/`)) continue;
      expect(valueOf(document, "link[rel=manifest]", "href")).toBe(manifestUrl(locale));
      expect(valueOf(document, "link[rel=apple-touch-icon]", "href")).toBe(iconUrl("touch"));
    }
  });
}

test("icons are pictures of their size, with the sign of the site on its paper", async ({ request }) => {
  for (const { name, size } of icons) {
    const bytes = await (await request.get(iconUrl(name))).body();
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], name).toEqual([size, size]);
    expect(bytes.length, name).toBeGreaterThan(size * 3);
  }
});

test("every chart is in the index of charts, in every language, with files that are there", async ({
  request,
}) => {
  const { charts } = (await (await request.get(chartsFileUrl)).json()) as {
    charts: {
      id: string;
      languages: Record<string, { title: string; page: string; files: Record<string, string> }>;
    }[];
  };
  expect(charts.map(({ id }) => id).toSorted()).toEqual([...chartIds].toSorted());
  const pages = await documents(request);
  for (const { id, languages } of charts)
    for (const [locale, { title, page, files }] of Object.entries(languages)) {
      const path = chartPages.find((one) => one.id === id && one.locale === locale)?.path;
      expect(new URL(page).pathname).toBe(path);
      expect(pages.get(path ?? "")?.querySelector("h1")?.textContent).toBe(title);
      expect(Object.keys(files)).toEqual(["png", "svg", "csv", "json"]);
      for (const file of Object.values(files))
        expect((await request.get(new URL(file).pathname)).status(), file).toBe(200);
    }
});

test("the sitemap says of each page what its head says: its languages, its card; of charts, their picture", async ({
  request,
}) => {
  const map = await xml(request, sitemapUrl);
  const urls = [...map.getElementsByTagName("url")];
  const all = heads();
  expect(urls).toHaveLength(all.length);
  for (const [index, url] of urls.entries()) {
    const { document, path } = all[index] ?? {};
    if (!document || !path) throw new Error(`found no page for place ${index} of the sitemap`);
    const links = [...url.getElementsByTagName("xhtml:link")].map((one) => [
      one.getAttribute("hreflang"),
      one.getAttribute("href"),
    ]);
    const inHead = [...document.querySelectorAll("link[hreflang]")].map((one) => [
      one.getAttribute("hreflang"),
      one.getAttribute("href"),
    ]);
    expect(links, path).toEqual(inHead);
    const pictures = [...url.getElementsByTagName("image:loc")].map(({ textContent }) => textContent);
    if (path === "/") continue;
    expect(pictures[0], path).toBe(valueOf(document, "meta[property='og:image']"));
    expect(pictures.length, path).toBe(chartPages.some((one) => one.path === path) ? 2 : 1);
  }
});

test("robots are shown the sitemap, and language models every page", async ({ request }) => {
  const robots = await (await request.get("/robots.txt")).text();
  expect(robots).toMatch(/^User-agent: \*\nAllow: \/\n/);
  expect(new URL(/^Sitemap: (.+)$/m.exec(robots)?.[1] ?? "").pathname).toBe(sitemapUrl);
  const llms = await (await request.get(llmsUrl)).text();
  expect(llms).toMatch(/^# .+\n\n> /);
  const named = new Set(
    [...llms.matchAll(/\]\((https:[^)]+)\)/g)].map(([, url = ""]) => new URL(url).pathname),
  );
  for (const path of await sitemap(request)) if (path !== "/") expect(named).toContain(path);
});

for (const locale of locales) {
  test(`the method page names every address that stays, and each is there (${locale})`, async ({
    request,
  }) => {
    const method = (await documents(request)).get(contentPageOf("method", locale).path);
    const links = method ? valuesOf(method, ".prose a", "href") : [];
    for (const file of [numbersFileUrl(locale), chartsFileUrl, feedUrl(locale), sitemapUrl, llmsUrl]) {
      expect(links).toContain(file);
      expect((await request.get(file)).status(), file).toBe(200);
    }
  });
}
