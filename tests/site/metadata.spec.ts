import { expect, test } from "@playwright/test";
import { localeFacts, locales } from "../../src/domain/locale.ts";
import { ledger } from "../../src/ledger/read.ts";
import { chartPages } from "../support/chart-site.ts";
import { contentPages } from "../support/content.ts";
import { documents, valueOf, valuesOf } from "../support/documents.ts";
import { everyPath } from "../support/site.ts";
import { isViewPath } from "../support/views.ts";

const brief = new Set(chartPages.filter(({ id }) => ledger().charts.get(id)?.brief).map(({ path }) => path));
const isBrief = (path: string): boolean => brief.has(path);

const pathOf = (address: string): string => new URL(address).pathname;

test("every page has a title of its own, one h1, and a description of 60 to 200 characters of its own", async ({
  request,
}) => {
  const pages = await documents(request);
  const titles = [...pages.values()].map(({ title }) => title);
  const descriptions = [...pages.values()].map((document) => valueOf(document, "meta[name=description]"));
  expect(new Set(titles).size).toBe(everyPath.length);
  expect(new Set(descriptions).size).toBe(everyPath.length);
  expect(descriptions.filter(({ length }) => length < 60 || length > 200)).toEqual([]);
  expect(titles.filter((title) => title.length < 10 || /[{}]/.test(title))).toEqual([]);
  for (const [path, document] of pages) {
    if (path !== "/") expect(document.querySelectorAll("h1"), path).toHaveLength(1);
  }
});

test("every page names itself as canonical, and says its language", async ({ request }) => {
  for (const [path, document] of await documents(request)) {
    expect(pathOf(valueOf(document, "link[rel=canonical]", "href"))).toBe(path);
    expect(document.documentElement.lang).toBe(path === "/" ? "en" : path.slice(1, 3));
    expect(document.querySelector("meta[name=robots]")).toBeNull();
  }
});

test("alternates are mutual, complete, and end in x-default at the root", async ({ request }) => {
  const pages = await documents(request);
  const alternates = (path: string): string[] => {
    const document = pages.get(path);
    return document ? valuesOf(document, "link[rel=alternate][hreflang]", "href").map(pathOf) : [];
  };
  const listed = [...contentPages, ...chartPages.map(({ id, ...page }) => ({ ...page, key: `chart ${id}` }))];
  for (const { key, path } of listed) {
    const twins = locales.map(
      (locale) => listed.find((page) => page.key === key && page.locale === locale)?.path,
    );
    expect(alternates(path), path).toEqual([...twins, "/"]);
    for (const twin of alternates(path).slice(0, -1)) expect(alternates(twin)).toEqual(alternates(path));
  }
  for (const [path, document] of pages) {
    expect(valuesOf(document, "link[rel=alternate][hreflang]", "hreflang"), path).toEqual([
      ...locales,
      "x-default",
    ]);
  }
});

test("every page can be shared: Open Graph and card complete", async ({ request }) => {
  for (const [path, document] of await documents(request)) {
    const graph = (name: string): string => valueOf(document, `meta[property="og:${name}"]`);
    const locale = locales.find((one) => path.startsWith(`/${one}/`)) ?? "en";
    // A finding too long for a card has a shorter one: of charts in content/data/charts, of views in words.
    if (!isBrief(path) && !isViewPath(path))
      expect(document.title.toLowerCase()).toContain(graph("title").toLowerCase());
    expect(graph("description")).toBe(valueOf(document, "meta[name=description]"));
    expect(pathOf(graph("url"))).toBe(path);
    expect(graph("locale")).toBe(localeFacts[locale].openGraph);
    expect(graph("site_name").length).toBeGreaterThan(5);
    expect(graph("image")).toMatch(/^https:\/\/.*\.png\?v=[0-9a-f]{10}$/);
    expect([graph("image:type"), graph("image:width"), graph("image:height")]).toEqual([
      "image/png",
      "1200",
      "630",
    ]);
    expect(graph("image:alt").length).toBeGreaterThan(30);
    expect(valueOf(document, "meta[name='twitter:card']")).toBe("summary_large_image");
    const isArticle = contentPages.some((page) => page.path === path && page.facts.kind === "article");
    expect(graph("type"), path).toBe(isArticle ? "article" : "website");
    expect(valuesOf(document, "meta[property^='article:']", "property")).toEqual(
      isArticle ? ["article:published_time", "article:modified_time"] : [],
    );
  }
});
