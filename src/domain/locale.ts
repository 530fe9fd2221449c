import { z } from "zod";

/** The languages of the site, in the order they are offered. */
export const locales = ["en", "fr"] as const;
export type Locale = (typeof locales)[number];

interface LocaleFacts {
  /** What the language calls itself. */
  readonly name: string;
  /** BCP 47, for `Intl`. */
  readonly tag: string;
  /** As Open Graph writes it. */
  readonly openGraph: string;
  /** Between thousands, and before decimals (Unicode CLDR). */
  readonly group: string;
  readonly decimal: string;
}

export const localeFacts: Record<Locale, LocaleFacts> = {
  en: { name: "English", tag: "en-GB", openGraph: "en_GB", group: ",", decimal: "." },
  fr: { name: "Français", tag: "fr-FR", openGraph: "fr_FR", group: "\u202f", decimal: "," },
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
