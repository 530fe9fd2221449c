import { book } from "../explorer/bound.ts";
import { viewsOf } from "../explorer/views.ts";
import * as format from "../i18n/format.ts";
import { t } from "../i18n/strings.ts";
import { ledger } from "../ledger/read.ts";
import { alternatesOf, type SitePage } from "../routing/pages.ts";
import type { Site } from "../routing/urls.ts";
import { viewsUrl } from "../routing/views.ts";
import { cardImage } from "../share/cards/image.ts";
import { viewsSlug } from "../share/cards/view-cards.ts";
import type { PageMeta } from "../share/meta.ts";
import { addressed } from "./addressed.ts";
import { trailTo } from "./page-meta.ts";

/** What the page of all views says of itself, by the page of the explorer above it. Throws when the site has no address of its own. */
export async function viewsMeta(index: SitePage, site: Site): Promise<PageMeta> {
  const { locale, key, facts } = index;
  const strings = t(locale);
  const listOf = (page: SitePage) => ({ locale: page.locale, url: viewsUrl(page.url, page.locale) });
  const lists = (await alternatesOf(key)).map(listOf);
  const own = addressed(listOf(index), lists, site);
  const headline = strings["views.title"];
  const count = format.number(locale, viewsOf(book()).length);
  const rows = format.number(locale, ledger().explorer.figures.provenance.rows);
  return {
    ...own,
    title: `${headline} · ${own.siteName}`,
    headline,
    trail: [...(await trailTo(index, site)), { name: headline, url: own.url }],
    description: strings["views.description"](count, rows),
    image: await cardImage(locale, viewsSlug, site),
    times: undefined,
    facts: [
      { label: strings["charts.records"], value: strings["chart.records"](rows) },
      { label: strings["card.checked"], value: format.date(locale, facts.updated) },
    ],
  };
}
