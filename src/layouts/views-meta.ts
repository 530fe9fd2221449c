import { book } from "../explorer/bound.ts";
import { viewsOf } from "../explorer/views.ts";
import * as format from "../i18n/format.ts";
import { t } from "../i18n/strings.ts";
import { ledger } from "../ledger/read.ts";
import { alternatesOf, type SitePage } from "../routing/pages.ts";
import { absolute, rootUrl } from "../routing/urls.ts";
import { viewsUrl } from "../routing/views.ts";
import { cardImage } from "../share/cards/image.ts";
import { viewsSlug } from "../share/cards/view-cards.ts";
import type { PageMeta } from "../share/meta.ts";
import { trailTo } from "./page-meta.ts";

/** What the page of all views says of itself, by the page of the explorer above it. Throws when the site has no address of its own. */
export async function viewsMeta(index: SitePage, site: URL | undefined): Promise<PageMeta> {
  if (!site) throw new Error("found no site address; expected `site` in astro.config.mjs");
  const { locale, key, facts } = index;
  const strings = t(locale);
  const siteName = strings["site.name"];
  const url = absolute(viewsUrl(index.url, locale), site);
  const headline = strings["views.title"];
  const count = format.number(locale, viewsOf(book()).length);
  const rows = format.number(locale, ledger().explorer.figures.provenance.rows);
  const alternates = (await alternatesOf(key)).map((twin) => ({
    locale: twin.locale,
    url: absolute(viewsUrl(twin.url, twin.locale), site),
  }));
  return {
    locale,
    title: `${headline} · ${siteName}`,
    headline,
    trail: [...(await trailTo(index, site)), { name: headline, url }],
    description: strings["views.description"](count, rows),
    siteName,
    url,
    alternates,
    defaultUrl: absolute(rootUrl, site),
    image: await cardImage(locale, viewsSlug, site),
    times: undefined,
    facts: [
      { label: strings["charts.records"], value: strings["chart.records"](rows) },
      { label: strings["card.checked"], value: format.date(locale, facts.updated) },
    ],
  };
}
