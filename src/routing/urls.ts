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

export const faviconUrl = `${base}favicon.svg`;

/** A path of ours as an address others can use. */
export const absolute = (path: string, site: URL): string => new URL(path, site).href;
