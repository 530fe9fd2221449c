import { type CollectionEntry, getCollection } from "astro:content";
import { type Locale, localeFrom, locales } from "../domain/locale.ts";
import { pageUrl } from "./urls.ts";

/** One page in one language. `key` is the same in every language; the slug is not. */
export interface SitePage {
  readonly key: string;
  readonly locale: Locale;
  readonly url: string;
  readonly entry: CollectionEntry<"pages">;
  readonly facts: CollectionEntry<"pages">["data"];
}

function sitePage(entry: CollectionEntry<"pages">): SitePage {
  const [folder, key = ""] = entry.id.split("/");
  const locale = localeFrom(folder);
  return { key, locale, entry, facts: entry.data, url: pageUrl(locale, entry.data.path) };
}

/** Every page, by order and then key, the languages one after the other. */
export async function sitePages(locale?: Locale): Promise<SitePage[]> {
  const pages = (await getCollection("pages")).map(sitePage);
  const rank = (page: SitePage): string =>
    `${locales.indexOf(page.locale)} ${String(page.facts.order).padStart(4, "0")} ${page.key}`;
  return pages
    .filter((page) => !locale || page.locale === locale)
    .toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1));
}

/** A page by key and language. Throws when there is none; the content check has already said so to the author. */
export async function pageOf(key: string, locale: Locale): Promise<SitePage> {
  const page = (await sitePages(locale)).find((one) => one.key === key);
  if (!page)
    throw new Error(`found page key “${key}” (${locale}); expected a file of content/pages/${locale}`);
  return page;
}

/** The same page in every language, itself included: the hreflang list, and the language switch. */
export async function alternatesOf(key: string): Promise<SitePage[]> {
  return Promise.all(locales.map((locale) => pageOf(key, locale)));
}

/** Whether a page checks a story: its title is stamped, or its points are. */
export const isStory = ({ facts, entry }: SitePage): boolean =>
  (facts.kind === "article" && facts.stamp !== undefined) || (entry.body ?? "").includes("<Check ");
