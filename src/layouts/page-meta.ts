import { readingMinutes } from "../domain/page.ts";
import * as format from "../i18n/format.ts";
import { t } from "../i18n/strings.ts";
import { fill } from "../ledger/ledger.ts";
import { ledger } from "../ledger/read.ts";
import { alternatesOf, type SitePage } from "../routing/pages.ts";
import { absolute, rootUrl } from "../routing/urls.ts";
import { cardUrl } from "../share/card.ts";
import type { PageMeta } from "../share/meta.ts";

/** What a page says of itself to those who link to it. Throws when the site has no address of its own. */
export async function pageMeta(page: SitePage, site: URL | undefined): Promise<PageMeta> {
  if (!site) throw new Error("found no site address; expected `site` in astro.config.mjs");
  const { locale, facts, key, entry } = page;
  const strings = t(locale);
  const text = (template: string): string => fill(ledger(), locale, template);
  const siteName = strings["site.name"];
  const twins = await alternatesOf(key);
  return {
    locale,
    title: facts.kind === "home" ? `${siteName}: ${text(facts.title)}` : `${text(facts.title)} · ${siteName}`,
    description: text(facts.description),
    siteName,
    url: absolute(page.url, site),
    alternates: twins.map((twin) => ({ locale: twin.locale, url: absolute(twin.url, site) })),
    defaultUrl: absolute(rootUrl, site),
    image: { url: absolute(cardUrl(locale), site), alt: strings["card.alt"] },
    times: facts.kind === "article" ? { published: facts.published, updated: facts.updated } : undefined,
    facts: [
      {
        label: strings["card.reading"],
        value: strings["article.minutes"](String(readingMinutes(entry.body ?? ""))),
      },
      { label: strings["card.checked"], value: format.date(locale, facts.updated) },
    ],
  };
}
