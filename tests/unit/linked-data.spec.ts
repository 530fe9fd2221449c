import { expect, test } from "@playwright/test";
import { jsonLd, linkedData, occupation, spanned } from "../../src/share/linked-data.ts";
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
