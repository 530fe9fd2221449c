import { expect, test } from "@playwright/test";
import { absolute, pageUrl, registerUrl, rootUrl, rosetteUrl } from "../../src/routing/urls.ts";
import { metaTags, type PageMeta } from "../../src/share/meta.ts";

test("addresses: pages end in a slash, home has no slug, documents have an ending", () => {
  expect(pageUrl("fr", "salaires")).toBe("/fr/salaires/");
  expect(pageUrl("en", "")).toBe("/en/");
  expect(rootUrl).toBe("/");
  expect(rosetteUrl("45500")).toBe("/rosettes/45500.svg");
  expect(registerUrl("/en/numbers/", "seed-start-45500")).toBe("/en/numbers/#seed-start-45500");
  expect(absolute("/fr/", new URL("https://example.org"))).toBe("https://example.org/fr/");
});

const page: PageMeta = {
  locale: "fr",
  title: "Salaires · Dresseur d’IA, expliqué",
  headline: "Salaires",
  trail: [
    { name: "Dresseur d’IA, expliqué", url: "https://example.org/fr/" },
    { name: "Les salaires", url: "https://example.org/fr/salaires/" },
  ],
  description: "Ce que gagnent…",
  siteName: "Dresseur d’IA, expliqué",
  url: "https://example.org/fr/salaires/",
  alternates: [
    { locale: "en", url: "https://example.org/en/pay/" },
    { locale: "fr", url: "https://example.org/fr/salaires/" },
  ],
  defaultUrl: "https://example.org/",
  image: { url: "https://example.org/fr.png", alt: "Une page…" },
  times: { published: "2026-11-22", updated: "2026-11-23" },
  facts: [
    { label: "Lecture", value: "6 min" },
    { label: "Vérifié", value: "22 novembre 2026" },
    { label: "Trois", value: "de trop" },
  ],
};

/** The tags as "name=content" lines, as short as they can be compared. */
const lines = (meta: PageMeta): string[] =>
  metaTags(meta).map((tag) =>
    tag.tag === "meta"
      ? `${tag.name ?? tag.property}=${tag.content}`
      : `${tag.rel}${tag.hreflang ? ` ${tag.hreflang}` : ""}=${tag.href}`,
  );

test("an article says all of itself, in order", () => {
  expect(lines(page)).toEqual([
    "description=Ce que gagnent…",
    "canonical=https://example.org/fr/salaires/",
    "alternate en=https://example.org/en/pay/",
    "alternate fr=https://example.org/fr/salaires/",
    "alternate x-default=https://example.org/",
    "og:type=article",
    "og:title=Salaires",
    "og:description=Ce que gagnent…",
    "og:url=https://example.org/fr/salaires/",
    "og:site_name=Dresseur d’IA, expliqué",
    "og:locale=fr_FR",
    "og:locale:alternate=en_GB",
    "og:image=https://example.org/fr.png",
    "og:image:type=image/png",
    "og:image:width=1200",
    "og:image:height=630",
    "og:image:alt=Une page…",
    "article:published_time=2026-11-22",
    "article:modified_time=2026-11-23",
    "twitter:card=summary_large_image",
    "twitter:image:alt=Une page…",
    "twitter:label1=Lecture",
    "twitter:data1=6 min",
    "twitter:label2=Vérifié",
    "twitter:data2=22 novembre 2026",
  ]);
});

test("a page that is no article has no times, and is a website", () => {
  const plain = lines({ ...page, times: undefined });
  expect(plain).toContain("og:type=website");
  expect(plain.filter((line) => line.startsWith("article:"))).toEqual([]);
});

test("a page that can be embedded says where to learn how", () => {
  const oembed = "https://example.org/fr/graphiques/recherches.oembed.json";
  expect(metaTags({ ...page, oembed })).toContainEqual({
    tag: "link",
    rel: "alternate",
    href: oembed,
    type: "application/json+oembed",
  });
});
