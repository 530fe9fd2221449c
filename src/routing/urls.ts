import type { Locale } from "../domain/locale.ts";

/*
 * The shape of every address of the site. Paths start at the base path the site is served under
 * (`BASE_PATH`), and end in a slash when they are pages.
 */
const base = (import.meta.env?.BASE_URL ?? "/").replace(/\/*$/, "/");

/** ("fr", "salaires") → "/fr/salaires/"; home has an empty slug: ("fr", "") → "/fr/". */
export const pageUrl = (locale: Locale, slug: string): string => `${base}${locale}/${slug && `${slug}/`}`;

/** The page that offers both languages. */
export const rootUrl = base;

/** ("45500") → "/rosettes/45500.svg" */
export const rosetteUrl = (digits: string): string => `${base}rosettes/${digits}.svg`;

/** The entry of a claim in the register of the numbers page: ("/en/numbers/", "seed-…") → "/en/numbers/#seed-…". */
export const registerUrl = (numbersPage: string, claimId: string): string => `${numbersPage}#${claimId}`;

/** The page of a chart, under the index of all charts: ("/en/charts/", "hourly-pay") → "/en/charts/hourly-pay/". */
export const chartUrl = (index: string, slug: string): string => `${index}${slug}/`;

/** What a chart can be taken away as; its facts as JSON are for the chart itself. */
export const chartFiles = ["png", "svg", "csv", "json"] as const;
export type ChartFile = (typeof chartFiles)[number];

/** ("/en/charts/", "hourly-pay", "csv") → "/en/charts/hourly-pay.csv" */
export const chartFileUrl = (index: string, slug: string, file: ChartFile): string =>
  `${index}${slug}.${file}`;

/** Whether an embedded chart follows its reader’s choice of light or dark, or keeps to one. */
export const themes = ["auto", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

/** ("en", "auto", "hourly-pay") → "/en/embed/auto/hourly-pay/" */
export const embedUrl = (locale: Locale, theme: Theme, slug: string): string =>
  `${base}${locale}/embed/${theme}/${slug}/`;

/**
 * The picture of a shared link: ("en", "pay", "3f9a…") → "/en/cards/pay.png?v=3f9a…". Networks keep a picture by its
 * whole address and never ask again; a server goes by the path alone.
 */
export const cardUrl = (locale: Locale, slug: string, hash?: string): string =>
  `${base}${locale}/cards/${slug}.png${hash ? `?v=${hash}` : ""}`;

export const faviconUrl = `${base}favicon.svg`;

/** The address of the site, when the configuration names one. */
export type Site = URL | undefined;

/** A path of ours as an address others can use. Throws when the site has no address of its own. */
export function absolute(path: string, site: Site): string {
  if (!site) throw new Error("found no site address; expected `site` in astro.config.mjs");
  return new URL(path, site).href;
}
