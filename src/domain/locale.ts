import { z } from "zod";

/** The languages of the site, in the order they are offered. */
export const locales = ["en", "fr"] as const;
export type Locale = (typeof locales)[number];

/** What each language calls itself, its BCP 47 tag for `Intl`, and its Open Graph form. */
export const localeNames: Record<Locale, { name: string; tag: string; openGraph: string }> = {
  en: { name: "English", tag: "en-GB", openGraph: "en_GB" },
  fr: { name: "Français", tag: "fr-FR", openGraph: "fr_FR" },
};

/** The next language of the list; after the last comes the first. */
export const otherLocale = (locale: Locale): Locale =>
  locales[(locales.indexOf(locale) + 1) % locales.length] ?? locale;

/** A locale read from route params. Throws when it is not one of ours: a route that asks has a bug. */
export function localeFrom(value: string | undefined): Locale {
  const found = locales.find((locale) => locale === value);
  if (!found) throw new Error(`Locale: found “${value}”, expected one of ${locales.join(", ")}.`);
  return found;
}

/** The same of something in every language of the site; a missing language is an error. */
export const inEvery = <Kind extends z.ZodType>(kind: Kind) =>
  z.strictObject(Object.fromEntries(locales.map((locale) => [locale, kind])) as Record<Locale, Kind>);

/** One text in every language. */
export const localized = (max: number) => inEvery(z.string().min(1).max(max));
export type Localized = { readonly [locale in Locale]: string };
