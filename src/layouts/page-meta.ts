import * as format from "../i18n/format.ts";
import type { Locale } from "../domain/locale.ts";
import { readingMinutes } from "../domain/page.ts";
import { t } from "../i18n/strings.ts";
import { fill } from "../ledger/ledger.ts";
import { ledger } from "../ledger/read.ts";
import { alternatesOf, pageOf, type SitePage } from "../routing/pages.ts";
import { absolute, rootUrl, type Site } from "../routing/urls.ts";
import { cardImage, pageCardSlug } from "../share/cards/all-cards.ts";
import type { PageMeta, Step } from "../share/meta.ts";

type Addressed = Pick<PageMeta, "locale" | "siteName" | "url" | "alternates" | "defaultUrl">;

/** Where a page is, in its own language and in every other. Throws when the site has no address of its own. */
export const canonicalUrls = (
  { locale, url }: { readonly locale: Locale; readonly url: string },
  twins: readonly { readonly locale: Locale; readonly url: string }[],
  site: Site,
): Addressed => ({
  locale,
  siteName: t(locale)["site.name"],
  url: absolute(url, site),
  alternates: twins.map((twin) => ({ locale: twin.locale, url: absolute(twin.url, site) })),
  defaultUrl: absolute(rootUrl, site),
});

/** The way from the home page to one of ours. */
export async function breadcrumbsTo({ key, locale, facts, url }: SitePage, site: Site): Promise<Step[]> {
  const home = await pageOf("home", locale);
  const first = { name: t(locale)["site.name"], url: absolute(home.url, site) };
  return key === "home" ? [first] : [first, { name: facts.nav, url: absolute(url, site) }];
}

/** What a page says of itself to those who link to it. Throws when the site has no address of its own. */
export async function pageMeta(page: SitePage, site: Site): Promise<PageMeta> {
  const { locale, facts, key, entry } = page;
  const strings = t(locale);
  const text = (template: string): string => fill(ledger(), locale, template);
  const siteName = strings["site.name"];
  return {
    ...canonicalUrls(page, await alternatesOf(key), site),
    title:
      facts.kind === "home"
        ? strings["site.home-title"](siteName, text(facts.title))
        : `${text(facts.title)} · ${siteName}`,
    // The title of the home page carries on from the name of the site; alone it begins a sentence.
    headline: format.capital(text(facts.title)),
    description: text(facts.description),
    trail: await breadcrumbsTo(page, site),
    image: await cardImage(locale, pageCardSlug(page), site),
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
