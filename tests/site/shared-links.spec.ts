import { expect, test } from "@playwright/test";
import { locales } from "../../src/domain/locale.ts";
import { shown } from "../../src/share/meta.ts";
import { chartPages, chartPath } from "../support/chart-site.ts";
import { articles, contentPageOf } from "../support/content.ts";
import { documents, valueOf, valuesOf } from "../support/documents.ts";
import { graphOf, type Head, heads } from "../support/page-heads.ts";
import { preview, readings } from "../support/networks.ts";

test("titles and descriptions are within what X and Bluesky show, over the whole sitemap", () => {
  const all = heads();
  expect(all.length).toBeGreaterThan(40);
  const long = all.flatMap((head) =>
    (["title", "description"] as const)
      .map((name) => ({ name, text: graphOf(head, name) }))
      .filter(({ name, text }) => text.length > shown[name === "title" ? "headline" : name])
      .map(({ text }) => `${head.path}: ${text.length} characters: ${text}`),
  );
  expect(long).toEqual([]);
  // A name is no headline, and one sentence is a description.
  expect(all.filter((head) => graphOf(head, "title").length < 9).map(({ path }) => path)).toEqual([]);
  expect(all.filter((head) => graphOf(head, "description").length < 50).map(({ path }) => path)).toEqual([]);
});

const shared = [
  contentPageOf("pay", "fr").path,
  contentPageOf("dream-job", "en").path,
  contentPageOf("home", "fr").path,
  contentPageOf("numbers", "en").path,
  chartPath("pay-by-country", "fr"),
];
for (const path of shared) {
  test(`${path}: every network shows the right title, text, picture and words for it`, async ({
    request,
  }) => {
    const html = await (await request.get(path)).text();
    const found = heads().find((head) => head.path === path);
    if (!found) throw new Error(`found no ${path} in the sitemap`);
    const [title, description, image, alt] = ["title", "description", "image", "image:alt"].map((name) =>
      graphOf(found, name),
    );
    const document = (await documents(request)).get(path);
    expect(valueOf(found.document, "meta[name=description]")).toBe(description);
    // What is printed below a link is said on the page, or is the page’s own description.
    expect(document?.title.toLowerCase() ?? "").toContain(path.includes("pays") ? "" : title?.toLowerCase());
    for (const reading of readings) {
      const seen = preview(reading, html);
      expect(seen, reading).toMatchObject({ title, description, image });
      if (["facebook", "x", "mastodon", "slack"].includes(reading)) expect(seen.alt, reading).toBe(alt);
      if (reading === "slack") expect(seen.facts).toHaveLength(2);
      if (seen.site) expect(seen.site).toBe(graphOf(found, "site_name"));
    }
    expect(valuesOf(found.document, "meta[property='og:image']", "content")).toHaveLength(1);
  });
}

const typesOf = ({ things }: Head): string[] => things.map((thing) => thing["@type"]);

test("every page says to machines what it shows: one page first, the way to it, and nothing untrue", () => {
  const articlePaths = new Set(articles.map(({ path }) => path));
  for (const head of heads()) {
    const { path, things, document } = head;
    const [page] = things;
    expect(things.map((thing) => thing["@context"])).toEqual(things.map(() => "https://schema.org"));
    expect(page?.["@type"], path).toBe(articlePaths.has(path) ? "NewsArticle" : "WebPage");
    expect(page).toMatchObject({
      headline: graphOf(head, "title"),
      description: graphOf(head, "description"),
      image: graphOf(head, "image"),
      url: valueOf(document, "link[rel=canonical]", "href"),
      inLanguage: document.documentElement.lang,
    });
    if (articlePaths.has(path)) {
      expect(page?.["datePublished"]).toBe(valueOf(document, "meta[property='article:published_time']"));
      expect(page?.["dateModified"]).toBe(valueOf(document, "meta[property='article:modified_time']"));
    }
    const crumbs = things.find((thing) => thing["@type"] === "BreadcrumbList");
    const atHome = path === "/" || locales.some((locale) => path === `/${locale}/`);
    expect(crumbs === undefined, path).toBe(atHome);
    const steps = (crumbs?.["itemListElement"] ?? []) as { position: number; name: string; item: string }[];
    expect(steps.map(({ position }) => position)).toEqual(steps.map((_, index) => index + 1));
    if (!atHome) expect(steps.at(-1)?.item).toBe(page?.["url"]);
    for (const { name, item } of steps) {
      expect(name.length, path).toBeGreaterThan(1);
      expect(path.startsWith(new URL(item).pathname), `${path}: ${item}`).toBe(true);
    }
  }
});

test("the data of every chart is described, and each of its files is there", async ({ request }) => {
  const all = heads();
  const pages = await documents(request);
  for (const { path } of chartPages) {
    const head = all.find((one) => one.path === path);
    const data = head?.things.find((thing) => thing["@type"] === "Dataset");
    expect(head && typesOf(head), path).toEqual(["WebPage", "BreadcrumbList", "Dataset"]);
    expect(data?.["name"]).toBe(pages.get(path)?.querySelector("h1")?.textContent);
    expect(String(data?.["description"]).length).toBeGreaterThan(50);
    expect(String(data?.["temporalCoverage"])).toMatch(/^\d{4}(-\d\d){0,2}(\/\d{4}(-\d\d){0,2})?$/);
    const files = data?.["distribution"] as { contentUrl: string; encodingFormat: string }[];
    expect(files.map(({ encodingFormat }) => encodingFormat)).toContain("text/csv");
    for (const { contentUrl, encodingFormat } of files) {
      const answer = await request.get(new URL(contentUrl).pathname);
      expect(answer.status(), contentUrl).toBe(200);
      expect(answer.headers()["content-type"], contentUrl).toContain(encodingFormat);
    }
    const sources = data?.["isBasedOn"] as { url: string }[];
    const linked = valuesOf(pages.get(path) ?? new Document(), ".data-note a", "href");
    expect(sources.filter(({ url }) => !linked.includes(url))).toEqual([]);
    expect(sources.length).toBeGreaterThan(0);
  }
});

test("every chart and view says how it is embedded, and the answer is true", async ({ request }) => {
  const all = heads().filter(({ things }) => things.some((one) => one["@type"] === "Dataset"));
  expect(all.length).toBeGreaterThanOrEqual(chartPages.length);
  const charts = new Set(chartPages.map(({ path }) => path));
  for (const head of all) {
    const address = valueOf(head.document, 'link[type="application/json+oembed"]', "href");
    const answer = await request.get(new URL(address).pathname);
    expect(answer.headers()["content-type"], address).toContain("application/json");
    const oembed = (await answer.json()) as Record<string, string | number>;
    expect(oembed).toMatchObject({
      version: "1.0",
      type: "rich",
      title: graphOf(head, "title"),
      provider_name: graphOf(head, "site_name"),
      thumbnail_url: graphOf(head, "image"),
    });
    expect(typeof oembed["width"]).toBe("number");
    expect(typeof oembed["height"]).toBe("number");
    expect(String(oembed["html"])).toMatch(
      charts.has(head.path) ? /^<iframe src="https:/ : /^<a href="https:/,
    );
    expect(String(oembed["html"])).not.toContain("<script");
  }
});
