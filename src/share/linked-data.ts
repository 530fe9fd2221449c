import { endsOf } from "../domain/date.ts";
import { licenceUrl } from "../domain/licence.ts";
import type { Locale } from "../domain/locale.ts";
import type { Currency } from "../domain/money.ts";
import { type PayCell, quantileAt } from "../domain/pay-cell.ts";
import type { PageMeta, Step } from "./meta.ts";

/*
 * What a page says of itself to machines, in the words of schema.org. Mastodon reads the first `NewsArticle` or
 * `WebPage` that stands at the top, before any Open Graph tag; search engines read the rest.
 */

/** One thing, as schema.org describes it. */
export interface Thing {
  readonly "@type": string;
  readonly [property: string]: unknown;
}

/** The site as author, publisher and creator. */
const organisation = (name: string, url: string): Thing => ({ "@type": "Organization", name, url });

function pageThing(page: PageMeta): Thing {
  const [home] = page.trail;
  return {
    "@type": page.times ? "NewsArticle" : "WebPage",
    headline: page.headline,
    description: page.description,
    image: page.image.url,
    url: page.url,
    inLanguage: page.locale,
    ...(page.times && { datePublished: page.times.published, dateModified: page.times.updated }),
    author: organisation(page.siteName, home?.url ?? page.defaultUrl),
  };
}

const breadcrumbs = (trail: readonly Step[]): Thing => ({
  "@type": "BreadcrumbList",
  itemListElement: trail.map(({ name, url }, index) => ({
    "@type": "ListItem",
    position: index + 1,
    name,
    item: url,
  })),
});

/** All that is said of a page: itself, the way to it, and what else it holds. */
export const linkedData = (page: PageMeta): Thing[] => [
  pageThing(page),
  ...(page.trail.length > 1 ? [breadcrumbs(page.trail)] : []),
  ...(page.things ?? []),
];

/**
 * Things as they stand in a script element: nothing in them can end it, and nothing changes for a reader that
 * decodes entities first, as Mastodon does.
 */
export const jsonLd = (things: readonly Thing[]): string =>
  JSON.stringify(things.map((thing) => ({ "@context": "https://schema.org", ...thing }))).replace(
    /[<&]/g,
    (sign) => (sign === "<" ? String.raw`\u003c` : String.raw`\u0026`),
  );

/** The data of a chart or of a view. Addresses are absolute; dates and periods as in the ledger. */
export interface Data {
  readonly locale: Locale;
  readonly name: string;
  /** From 50 to 5,000 characters, says the one search engine that reads it. */
  readonly description: string;
  readonly url: string;
  /** By MIME type: "text/csv". */
  readonly files: readonly { readonly type: string; readonly url: string }[];
  /** What its figures date from: days, months, years or intervals of them. */
  readonly dates: readonly string[];
  readonly updated: string;
  readonly sources: readonly Step[];
  readonly siteName: string;
  readonly home: string;
}

/** All that some dates span, as ISO 8601 has it: ["2023-04", "2020/2025-06"] → "2020/2025-06"; undefined for none. */
export function spanned(dates: readonly string[]): string | undefined {
  const ends = dates.map(endsOf);
  const from = ends.map((one) => one.from).toSorted()[0];
  // "2025" ends after "2025-06", so that a year is whole.
  const to = ends
    .map((one) => one.to)
    .toSorted((a, b) => (`${a}~` < `${b}~` ? -1 : 1))
    .at(-1);
  if (from === undefined || to === undefined) return undefined;
  return from === to ? from : `${from}/${to}`;
}

/** The data as a search engine for data sets finds it. */
export const dataset = (data: Data): Thing => ({
  "@type": "Dataset",
  name: data.name,
  description: data.description,
  url: data.url,
  inLanguage: data.locale,
  license: licenceUrl,
  isAccessibleForFree: true,
  creator: organisation(data.siteName, data.home),
  dateModified: data.updated,
  temporalCoverage: spanned(data.dates),
  isBasedOn: data.sources.map(({ name, url }) => ({ "@type": "CreativeWork", name, url })),
  distribution: data.files.map(({ type, url }) => ({
    "@type": "DataDownload",
    encodingFormat: type,
    contentUrl: url,
  })),
});

/** A job in a country, and what its records pay a year, gross. */
interface Occupied {
  readonly name: string;
  readonly country: string;
  readonly description: string;
  readonly url: string;
  readonly currency: Currency;
  readonly cell: PayCell;
}

/** The job with its distribution of pay; undefined under ten records, which have none (thin-data rule). */
export function occupation({ name, country, description, url, currency, cell }: Occupied): Thing | undefined {
  const [percentile10, percentile25, median, percentile75, percentile90] = [10, 25, 50, 75, 90].map((step) =>
    quantileAt(cell, step),
  );
  if (median === undefined) return undefined;
  return {
    "@type": "Occupation",
    name,
    description,
    mainEntityOfPage: url,
    occupationLocation: [{ "@type": "Country", name: country }],
    estimatedSalary: [
      {
        "@type": "MonetaryAmountDistribution",
        name: "base",
        currency,
        duration: "P1Y",
        percentile10,
        percentile25,
        median,
        percentile75,
        percentile90,
      },
    ],
  };
}
