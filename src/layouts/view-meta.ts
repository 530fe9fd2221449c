import type { ChartFile } from "../charts/chart-file.ts";
import { since } from "../domain/pay-cell.ts";
import { publisherOf } from "../domain/source.ts";
import { cellOf, countryOf, jobOf } from "../explorer/pay-dataset.ts";
import { payDataset } from "../explorer/build-dataset.ts";
import { emptyCell } from "../explorer/chart-data.ts";
import { findingOf, namesOf } from "../explorer/finding.ts";
import { chartTexts } from "../explorer/page-text.ts";
import { chartsOfView } from "../explorer/charts-of-view.ts";
import { viewsWithPage } from "../explorer/view-keys.ts";
import * as format from "../i18n/format.ts";
import { t } from "../i18n/strings.ts";
import { sourceOf } from "../ledger/ledger.ts";
import { ledger } from "../ledger/read.ts";
import { oembedUrl } from "../routing/file-urls.ts";
import { alternatesOf, pageOf, type SitePage } from "../routing/pages.ts";
import { absolute, pageUrl, type Site } from "../routing/urls.ts";
import { type ViewPage, viewPageOf, viewAlternates } from "../routing/view-pages.ts";
import { viewsUrl } from "../routing/view-urls.ts";
import { cardImage } from "../share/cards/all-cards.ts";
import { viewSlug, viewsCardSlug } from "../share/cards/view-cards.ts";
import { dataset, occupation, type Thing } from "../share/linked-data.ts";
import type { PageMeta, Step } from "../share/meta.ts";
import { canonicalUrls, breadcrumbsTo } from "./page-meta.ts";

/** The charts of a view as their files hold them: the first for every view, the second where years can be compared. */
export async function viewCharts(page: ViewPage): Promise<readonly [ChartFile, ...ChartFile[]]> {
  const { locale, url } = page;
  const { url: register } = await pageOf("numbers", locale);
  return chartsOfView(ledger(), payDataset(), page, chartTexts(ledger(), locale, { register, page: url }));
}

/** The way to a view: the explorer, for one level the view of all, itself. */
async function trailOf(page: ViewPage, site: Site): Promise<Step[]> {
  const { job, country, locale, level, index } = page;
  const all = level && (await viewPageOf({ job, country }, locale));
  const steps = [...(all ? [all] : []), page];
  return [
    ...(await breadcrumbsTo(index, site)),
    ...steps.map((one) => ({ name: namesOf(payDataset(), one, locale), url: absolute(one.url, site) })),
  ];
}

/** The data of a view, and its job with its pay, for machines that look for either. */
function thingsOf(page: ViewPage, description: string, site: Site): Thing[] {
  const { job, country, locale, url, index, file } = page;
  const { provenance } = ledger().explorer.figures;
  const source = sourceOf(ledger(), provenance.source);
  const here = absolute(url, site);
  const data = dataset({
    locale,
    name: findingOf(payDataset(), page, locale).title,
    description,
    url: here,
    files: [
      { type: "text/csv", url: absolute(file("csv"), site) },
      { type: "application/json", url: absolute(file("json"), site) },
    ],
    dates: [`${since}/${provenance.date}`],
    updated: index.facts.updated,
    sources: [{ name: publisherOf(source, locale), url: source.url }],
    siteName: t(locale)["site.name"],
    home: absolute(pageUrl(locale, ""), site),
  });
  const { currency, name } = countryOf(payDataset(), country);
  const occupied = occupation({
    name: jobOf(payDataset(), job).name[locale],
    country: name[locale],
    description,
    url: here,
    currency,
    cell: cellOf(payDataset(), page) ?? emptyCell,
  });
  return occupied ? [data, occupied] : [data];
}

/** What the page of a view says of itself to those who link to it. Throws when the site has no address of its own. */
export async function viewMeta(page: ViewPage, site: Site): Promise<PageMeta> {
  const { locale, url, index } = page;
  const strings = t(locale);
  const siteName = strings["site.name"];
  const { title, brief, description, records } = findingOf(payDataset(), page, locale);
  return {
    ...canonicalUrls(page, await viewAlternates(page), site),
    title: `${title} · ${siteName}`,
    headline: brief,
    trail: await trailOf(page, site),
    description,
    image: await cardImage(locale, viewSlug(page), site),
    times: undefined,
    oembed: absolute(oembedUrl(url), site),
    things: thingsOf(page, description, site),
    facts: [
      { label: strings["charts.records"], value: records },
      { label: strings["card.checked"], value: format.date(locale, index.facts.updated) },
    ],
  };
}

/** What the page of all views says of itself, by the page of the explorer above it. Throws when the site has no address of its own. */
export async function viewsMeta(index: SitePage, site: Site): Promise<PageMeta> {
  const { locale, key, facts } = index;
  const strings = t(locale);
  const listOf = (page: SitePage) => ({ locale: page.locale, url: viewsUrl(page.url, page.locale) });
  const lists = (await alternatesOf(key)).map(listOf);
  const own = canonicalUrls(listOf(index), lists, site);
  const headline = strings["views.title"];
  const count = format.number(locale, viewsWithPage(payDataset()).length);
  const rows = format.number(locale, ledger().explorer.figures.provenance.rows);
  return {
    ...own,
    title: `${headline} · ${own.siteName}`,
    headline,
    trail: [...(await breadcrumbsTo(index, site)), { name: headline, url: own.url }],
    description: strings["views.description"](count, rows),
    image: await cardImage(locale, viewsCardSlug, site),
    times: undefined,
    facts: [
      { label: strings["charts.records"], value: strings["chart.records"](rows) },
      { label: strings["card.checked"], value: format.date(locale, facts.updated) },
    ],
  };
}
