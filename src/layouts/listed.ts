import { locales } from "../domain/locale.ts";
import { chartPages } from "../routing/chart-pages.ts";
import { alternatesOf, sitePages } from "../routing/pages.ts";
import { absolute, type Site } from "../routing/urls.ts";
import { viewPages } from "../routing/view-pages.ts";
import { exploreKey, viewsUrl } from "../routing/view-urls.ts";
import type { PageMeta } from "../share/meta.ts";
import { chartMeta, publishedAt } from "./chart-meta.ts";
import { pageMeta } from "./page-meta.ts";
import { viewMeta, viewsMeta } from "./view-meta.ts";

/** A page that can be found, shared and fed: what it says of itself, and what else a list of pages tells of it. */
interface Listed {
  /** Its address on this site: "/fr/salaires/". */
  readonly path: string;
  readonly meta: PageMeta;
  /** A day: "2026-11-22". */
  readonly updated: string;
  /** The pictures on it, beside its card; absolute addresses. */
  readonly pictures: readonly string[];
}

let all: Promise<Listed[]> | undefined;

async function list(site: Site): Promise<Listed[]> {
  const pages = (await sitePages()).map(async (page) => ({
    path: page.url,
    meta: await pageMeta(page, site),
    updated: page.facts.updated,
    pictures: [],
  }));
  const charts = (await Promise.all(locales.map((locale) => chartPages(locale))))
    .flat()
    .map(async (page) => ({
      path: page.url,
      meta: await chartMeta(page, (await publishedAt(page, site))[0], site),
      updated: page.article.facts.updated,
      pictures: [absolute(page.file("png"), site)],
    }));
  const views = (await Promise.all(locales.map((locale) => viewPages(locale)))).flat().map(async (page) => ({
    path: page.url,
    meta: await viewMeta(page, site),
    updated: page.index.facts.updated,
    pictures: [],
  }));
  const lists = (await alternatesOf(exploreKey)).map(async (index) => ({
    path: viewsUrl(index.url, index.locale),
    meta: await viewsMeta(index, site),
    updated: index.facts.updated,
    pictures: [],
  }));
  return Promise.all([...pages, ...charts, ...lists, ...views]);
}

/** Every page of ours that has an address to share, but the root. Throws when the site has no address of its own. */
export const indexablePages = (site: Site): Promise<Listed[]> => (all ??= list(site));
