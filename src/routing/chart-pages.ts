import type { ChartDefinition } from "../charts/kinds/definitions.ts";
import { type Locale, locales } from "../domain/locale.ts";
import { readProse } from "../ledger/mdx.ts";
import { ledger } from "../ledger/read.ts";
import { pageOf, type SitePage } from "./pages.ts";
import { type ChartFile, chartFileUrl, chartUrl, embedUrl, type Theme } from "./urls.ts";

/** The key of the page that lists all charts; the pages of charts stand below its address. */
export const chartsKey = "charts";

/** The page of one chart in one language, and every address that goes with it. */
export interface ChartPage {
  readonly id: string;
  readonly locale: Locale;
  readonly slug: string;
  readonly url: string;
  /** The page of all charts. */
  readonly index: SitePage;
  /** The article that explains it. */
  readonly article: SitePage;
  readonly definition: ChartDefinition;
  readonly file: (type: ChartFile) => string;
  readonly embed: (theme: Theme) => string;
}

async function chartPage(id: string, definition: ChartDefinition, locale: Locale): Promise<ChartPage> {
  const slug = definition.path[locale];
  const index = await pageOf(chartsKey, locale);
  return {
    id,
    locale,
    slug,
    index,
    definition,
    article: await pageOf(definition.article, locale),
    url: chartUrl(index.url, slug),
    file: (type) => chartFileUrl(index.url, slug, type),
    embed: (theme) => embedUrl(locale, theme, slug),
  };
}

/** Where a chart stands among all: by its article, then by its place in it. */
function rankOf({ id, article }: ChartPage): number {
  const uses = readProse(article.entry.body ?? "").uses.filter(({ name }) => name === "Chart");
  const place = uses.findIndex(({ attributes }) => attributes["id"] === id);
  return article.facts.order * 100 + (place < 0 ? 99 : place);
}

async function inOrder(locale: Locale): Promise<ChartPage[]> {
  const pages = await Promise.all(
    [...ledger().charts].map(([id, definition]) => chartPage(id, definition, locale)),
  );
  const ranked = pages.map((page) => ({ page, rank: rankOf(page) }));
  return ranked.toSorted((a, b) => a.rank - b.rank).map(({ page }) => page);
}

const ordered = new Map<Locale, Promise<readonly ChartPage[]>>();

/**
 * The pages of all charts in one language, in the order in which the articles show them. Put in order once, for each
 * of them asks for its neighbours; but again each time while somebody writes.
 */
export function chartPages(locale: Locale): Promise<readonly ChartPage[]> {
  const pages = (!import.meta.env.DEV && ordered.get(locale)) || inOrder(locale);
  ordered.set(locale, pages);
  return pages;
}

/** The page of a chart. Throws when there is no such chart. */
export async function chartPageOf(id: string, locale: Locale): Promise<ChartPage> {
  const definition = ledger().charts.get(id);
  if (!definition) throw new Error(`found chart id “${id}”; expected a file of content/data/charts`);
  return chartPage(id, definition, locale);
}

/** The page of a chart in every language, itself included. */
export const chartAlternates = (id: string): Promise<ChartPage[]> =>
  Promise.all(locales.map((locale) => chartPageOf(id, locale)));
