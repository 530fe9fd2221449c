import type { Locale } from "../domain/locale.ts";

/* What is said when a page is shared or a sentence quoted. Apart from the other strings: a script brings them as well. */
interface ShareStrings {
  readonly title: string;
  readonly close: string;
  readonly link: string;
  readonly copy: string;
  readonly copied: string;
  /** Said where the clipboard is refused: the text, a section’s address, a sentence’s link are there to be copied by hand. */
  readonly selected: string;
  readonly headingLeft: string;
  readonly quoteLink: string;
  readonly send: string;
  readonly mail: string;
  readonly nothing: string;
  readonly quote: string;
  readonly headingCopied: string;
  /** A sentence as it is quoted, with the page it stands on. */
  readonly quoted: (sentence: string, page: string) => string;
}

const en: ShareStrings = {
  title: "Share this page",
  close: "Close",
  link: "Link",
  copy: "Copy",
  copied: "Copied",
  selected: "Selected, ready to copy",
  headingLeft: "The link to this section is in the address bar",
  quoteLink: "The link to this sentence, for you to copy",
  send: "Share on",
  mail: "E-mail",
  nothing: "Nothing is shared until you post it, and no network learns of your visit here.",
  quote: "Copy a link to this sentence",
  headingCopied: "Link to this section copied",
  quoted: (sentence, page) => `“${sentence}” ${page}`,
};

const fr: ShareStrings = {
  title: "Partager cette page",
  close: "Fermer",
  link: "Lien",
  copy: "Copier",
  copied: "Copié",
  selected: "Sélectionné, prêt à copier",
  headingLeft: "Le lien vers cette partie est dans la barre d’adresse",
  quoteLink: "Le lien vers cette phrase, à copier",
  send: "Partager sur",
  mail: "E-mail",
  nothing: "Rien n’est envoyé sans votre accord, et aucun réseau n’apprend votre passage ici.",
  quote: "Copier un lien vers cette phrase",
  headingCopied: "Lien vers cette partie copié",
  quoted: (sentence, page) => `« ${sentence} » ${page}`,
};

const strings: Record<Locale, ShareStrings> = { en, fr };

/** What is said around a link shared, in a language. */
export const shareStrings = (locale: Locale): ShareStrings => strings[locale];

const isLocale = (lang: string): lang is Locale => lang in strings;

/**
 * The same, by what `<html lang>` says. (`localeFrom` of the domain travels with the charts: a script that imports it
 * would bring them along.) Throws on a language the site does not have.
 */
export function shareStringsIn(lang: string): ShareStrings {
  if (!isLocale(lang))
    throw new Error(`found a page in “${lang}”; expected ${Object.keys(strings).join(" or ")}`);
  return strings[lang];
}
