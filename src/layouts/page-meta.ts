import { readingMinutes } from "../domain/page.ts";
import * as format from "../i18n/format.ts";
import { t } from "../i18n/strings.ts";
import { fill } from "../ledger/ledger.ts";
import { ledger } from "../ledger/read.ts";
import { alternatesOf, pageOf, type SitePage } from "../routing/pages.ts";
import { absolute, rootUrl } from "../routing/urls.ts";
import { pageCardSlug } from "../share/cards/every.ts";
import { cardImage } from "../share/cards/image.ts";
import type { PageMeta, Step } from "../share/meta.ts";

/** The title of the home page carries on from the name of the site; alone it begins a sentence. */
const capital = (title: string): string => title.charAt(0).toUpperCase() + title.slice(1);

/** The way from the home page to one of ours. */
export async function trailTo({ key, locale, facts, url }: SitePage, site: URL): Promise<Step[]> {
  const home = await pageOf("home", locale);
  const first = { name: t(locale)["site.name"], url: absolute(home.url, site) };
  return key === "home" ? [first] : [first, { name: facts.nav, url: absolute(url, site) }];
}

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
    headline: capital(text(facts.title)),
    description: text(facts.description),
    siteName,
    url: absolute(page.url, site),
    trail: await trailTo(page, site),
    alternates: twins.map((twin) => ({ locale: twin.locale, url: absolute(twin.url, site) })),
    defaultUrl: absolute(rootUrl, site),
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
