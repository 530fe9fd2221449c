import type { Published } from "../charts/facts/published.ts";
import * as format from "../i18n/format.ts";
import { t } from "../i18n/strings.ts";
import { fill } from "../ledger/ledger.ts";
import { ledger } from "../ledger/read.ts";
import { type ChartPage, chartTwins } from "../routing/charts.ts";
import { absolute, rootUrl } from "../routing/urls.ts";
import { cardUrl } from "../share/card.ts";
import type { PageMeta } from "../share/meta.ts";

/** What search results and cards have room for. */
const room = 200;

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
export async function chartMeta(
  { id, locale, url, article, definition }: ChartPage,
  { frame, site: siteName }: Published,
  site: URL | undefined,
): Promise<PageMeta> {
  if (!site) throw new Error("found no site address; expected `site` in astro.config.mjs");
  const strings = t(locale);
  const twins = await chartTwins(id);
  return {
    locale,
    title: `${frame.title} · ${siteName}`,
    description: opening(fill(ledger(), locale, definition.shows[locale])),
    siteName,
    url: absolute(url, site),
    alternates: twins.map((twin) => ({ locale: twin.locale, url: absolute(twin.url, site) })),
    defaultUrl: absolute(rootUrl, site),
    image: { url: absolute(cardUrl(locale), site), alt: strings["card.alt"] },
    times: undefined,
    facts: [
      { label: strings["charts.records"], value: frame.records },
      { label: strings["card.checked"], value: format.date(locale, article.facts.updated) },
    ],
  };
}
