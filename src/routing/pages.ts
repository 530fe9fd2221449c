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
async function inOrder(): Promise<SitePage[]> {
  const rank = (page: SitePage): string =>
    `${locales.indexOf(page.locale)} ${String(page.facts.order).padStart(4, "0")} ${page.key}`;
  const pages = (await getCollection("pages")).map((entry) => sitePage(entry));
  const ranked = pages.map((page) => ({ page, rank: rank(page) }));
  return ranked.toSorted((a, b) => (a.rank < b.rank ? -1 : 1)).map(({ page }) => page);
}

/** All pages, those of each language, and each by language and key. */
interface Shelf {
  readonly all: readonly SitePage[];
  readonly byLocale: ReadonlyMap<Locale, readonly SitePage[]>;
  readonly byKey: ReadonlyMap<string, SitePage>;
}

async function shelve(): Promise<Shelf> {
  const all = await inOrder();
  return {
    all,
    byLocale: Map.groupBy(all, ({ locale }) => locale),
    byKey: new Map(all.map((page) => [`${page.locale}/${page.key}`, page])),
  };
}

let shelf: Promise<Shelf> | undefined;

/** Put in order once, for every page asks for others; but again each time while somebody writes. */
const pagesShelved = (): Promise<Shelf> => (import.meta.env.DEV ? shelve() : (shelf ??= shelve()));

/** Every page, or those of one language, by order and then key. */
export async function sitePages(locale?: Locale): Promise<readonly SitePage[]> {
  const { all, byLocale } = await pagesShelved();
  return locale ? (byLocale.get(locale) ?? []) : all;
}

/** As many articles as every page names; the home page lists them all. A longer list would grow all pages with each. */
const menuRoom = 12;

/** The page on how the site is tested, which the method leads to and no menu names. */
export const testsKey = "proof";

/** The pages that stand in the menu and at the foot of every page, home among them. */
export async function menuPages(locale: Locale): Promise<SitePage[]> {
  const pages = await sitePages(locale);
  const articles = pages.filter(({ facts }) => facts.kind === "article");
  const named = new Set(articles.slice(0, menuRoom));
  return pages.filter((page) => page.key !== testsKey && (page.facts.kind !== "article" || named.has(page)));
}

/** A page by key and language. Throws when there is none; the content check has already said so to the author. */
export async function pageOf(key: string, locale: Locale): Promise<SitePage> {
  const page = (await pagesShelved()).byKey.get(`${locale}/${key}`);
  if (!page)
    throw new Error(`found page key “${key}” (${locale}); expected a file of content/pages/${locale}`);
  return page;
}

/** The same page in every language, itself included: the hreflang list, and the language switch. */
export async function alternatesOf(key: string): Promise<SitePage[]> {
  return Promise.all(locales.map((locale) => pageOf(key, locale)));
}
