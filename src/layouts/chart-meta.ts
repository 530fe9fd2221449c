import * as format from "../i18n/format.ts";
import { type ChartFile, chartFileOf } from "../charts/chart-file.ts";
import { datesOf, sourcesOf } from "../charts/evidence.ts";
import { publisherOf } from "../domain/source.ts";
import { t } from "../i18n/strings.ts";
import { fill, sourceOf } from "../ledger/ledger.ts";
import { ledger } from "../ledger/read.ts";
import { type ChartPage, chartAlternates } from "../routing/chart-pages.ts";
import { oembedUrl } from "../routing/file-urls.ts";
import { pageOf } from "../routing/pages.ts";
import { absolute, pageUrl, type Site } from "../routing/urls.ts";
import { cardImage, chartCardSlug } from "../share/cards/all-cards.ts";
import { dataset, type Thing } from "../share/linked-data.ts";
import { networkLimits, type PageMeta } from "../share/meta.ts";
import { breadcrumbsTo, canonicalUrls } from "./page-meta.ts";

/** All that is published of a chart, and the address it names as its own. Throws when the site has none. */
export async function publishedAt(
  { id, definition, locale, url }: ChartPage,
  site: Site,
): Promise<readonly [ChartFile, string]> {
  const { url: register } = await pageOf("numbers", locale);
  return [chartFileOf(ledger(), id, definition, locale, { register, page: url }), absolute(url, site)];
}

const files = { csv: "text/csv", json: "application/json", png: "image/png", svg: "image/svg+xml" } as const;

/** The data of a chart, for machines that look for data. */
function chartData(page: ChartPage, { frame, site: siteName }: ChartFile, site: Site): Thing {
  const { locale, definition, url, article, file } = page;
  return dataset({
    locale,
    name: frame.title,
    description: fill(ledger(), locale, `${definition.shows[locale]} ${definition.hides[locale]}`),
    url: absolute(url, site),
    files: (["csv", "json", "png", "svg"] as const).map((name) => ({
      type: files[name],
      url: absolute(file(name), site),
    })),
    dates: datesOf(ledger(), definition),
    updated: article.facts.updated,
    sources: sourcesOf(ledger(), definition).map((id) => {
      const source = sourceOf(ledger(), id);
      return { name: publisherOf(source, locale), url: source.url };
    }),
    siteName,
    home: absolute(pageUrl(locale, ""), site),
  });
}

const room = networkLimits.description;

/** As many of the first sentences of a text as there is room for; of a very long one, its beginning. */
function opening(text: string): string {
  let kept = "";
  for (const sentence of text.split(/(?<=[.!?…])\s+(?=\p{Lu}|«)/u)) {
    const longer = kept ? `${kept} ${sentence}` : sentence;
    if (longer.length > room) break;
    kept = longer;
  }
  return kept || `${text.slice(0, room).replace(/\s\S*$/, "")}…`;
}

/** What the page of a chart says of itself to those who link to it. Throws when the site has no address of its own. */
export async function chartMeta(page: ChartPage, published: ChartFile, site: Site): Promise<PageMeta> {
  const { id, locale, url, article, definition, index } = page;
  const { frame, site: siteName } = published;
  const strings = t(locale);
  const headline = definition.brief?.[locale] ?? frame.title;
  const trail = [...(await breadcrumbsTo(index, site)), { name: headline, url: absolute(url, site) }];
  return {
    ...canonicalUrls(page, await chartAlternates(id), site),
    title: `${frame.title} · ${siteName}`,
    headline,
    trail,
    description: opening(fill(ledger(), locale, definition.shows[locale])),
    image: await cardImage(locale, chartCardSlug(page), site),
    times: undefined,
    oembed: absolute(oembedUrl(url), site),
    things: [chartData(page, published, site)],
    facts: [
      { label: strings["charts.records"], value: frame.records },
      { label: strings["card.checked"], value: format.date(locale, article.facts.updated) },
    ],
  };
}
