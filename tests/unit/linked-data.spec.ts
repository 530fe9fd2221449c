import { expect, test } from "@playwright/test";
import { dataset, jsonLd, linkedData, occupation, spanned } from "../../src/share/linked-data.ts";
import type { PageMeta } from "../../src/share/meta.ts";

const page: PageMeta = {
  locale: "en",
  title: "What it pays · AI Trainer, Explained",
  headline: "What it pays",
  trail: [
    { name: "AI Trainer, Explained", url: "https://example.org/en/" },
    { name: "What it pays", url: "https://example.org/en/pay/" },
  ],
  description: "What prompt engineers earn.",
  siteName: "AI Trainer, Explained",
  url: "https://example.org/en/pay/",
  alternates: [],
  defaultUrl: "https://example.org/",
  image: { url: "https://example.org/en.png", alt: "A page…" },
  times: { published: "2026-11-22", updated: "2026-11-23" },
  facts: [],
};

test("an article is a NewsArticle first, then the way to it, then what it holds", () => {
  const things = linkedData({ ...page, things: [{ "@type": "Dataset", name: "One" }] });
  expect(things.map((thing) => thing["@type"])).toEqual(["NewsArticle", "BreadcrumbList", "Dataset"]);
  expect(things[0]).toMatchObject({
    headline: page.headline,
    description: page.description,
    image: page.image.url,
    url: page.url,
    inLanguage: "en",
    datePublished: "2026-11-22",
    dateModified: "2026-11-23",
    author: { "@type": "Organization", name: page.siteName, url: "https://example.org/en/" },
  });
  expect(things[1]).toMatchObject({
    itemListElement: [
      { position: 1, name: "AI Trainer, Explained", item: "https://example.org/en/" },
      { position: 2, name: "What it pays", item: "https://example.org/en/pay/" },
    ],
  });
});

test("any other page is a WebPage without dates, and the home page has no way to itself", () => {
  const [thing, ...rest] = linkedData({ ...page, times: undefined, trail: page.trail.slice(0, 1) });
  expect(thing).toMatchObject({ "@type": "WebPage" });
  expect(thing).not.toHaveProperty("datePublished");
  expect(rest).toEqual([]);
});

test("nothing in it can end its script element, or change when entities are decoded first", () => {
  const headline = `</script><script>alert("1")</script> &lt;b&gt; & “x” \u2028`;
  const written = jsonLd(linkedData({ ...page, headline }));
  expect(written).not.toMatch(/[<&]/);
  const [read] = JSON.parse(written) as Record<string, unknown>[];
  expect(read).toMatchObject({ "@context": "https://schema.org", headline });
});

test("dates span what they cover, a year to its end", () => {
  expect(spanned(["2023-04", "2020/2025-06"])).toBe("2020/2025-06");
  expect(spanned(["2025-06", "2025"])).toBe("2025");
  expect(spanned(["2024-03-01"])).toBe("2024-03-01");
  expect(spanned([])).toBeUndefined();
});

test("data has its files, its licence and its sources", () => {
  const data = dataset({
    locale: "fr",
    name: "Un graphique",
    description: "Ce qu’il montre.",
    url: "https://example.org/fr/graphiques/un/",
    files: [{ type: "text/csv", url: "https://example.org/fr/graphiques/un.csv" }],
    dates: ["2023"],
    updated: "2026-11-22",
    sources: [{ name: "Insee", url: "https://insee.example/" }],
    siteName: "Dresseur d’IA, expliqué",
    home: "https://example.org/fr/",
  });
  expect(data).toMatchObject({
    "@type": "Dataset",
    license: "https://creativecommons.org/licenses/by/4.0/",
    temporalCoverage: "2023",
    creator: { name: "Dresseur d’IA, expliqué" },
    isBasedOn: [{ name: "Insee", url: "https://insee.example/" }],
    distribution: [
      {
        "@type": "DataDownload",
        encodingFormat: "text/csv",
        contentUrl: "https://example.org/fr/graphiques/un.csv",
      },
    ],
  });
});

const job = {
  name: "Data scientist",
  country: "France",
  description: "What they earn.",
  url: "https://example.org/en/explore/data-scientist/france/",
  currency: "EUR" as const,
};

test("a job has the five figures of its pay, in its currency, by the year", () => {
  const quantiles = Array.from({ length: 19 }, (_, index) => 1000 * (index + 1));
  expect(occupation({ ...job, cell: { n: 40, adverts: 20, quantiles } })).toMatchObject({
    "@type": "Occupation",
    occupationLocation: [{ "@type": "Country", name: "France" }],
    estimatedSalary: [
      {
        "@type": "MonetaryAmountDistribution",
        currency: "EUR",
        duration: "P1Y",
        percentile10: 2000,
        percentile25: 5000,
        median: 10000,
        percentile75: 15000,
        percentile90: 18000,
      },
    ],
  });
});

test("a job with too few records has no distribution, and is left out", () => {
  expect(occupation({ ...job, cell: { n: 2, adverts: 1, amounts: [1, 2] } })).toBeUndefined();
});
