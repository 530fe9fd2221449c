import type { Locale } from "../domain/locale.ts";
import type { explorerEn } from "./explorer-en.ts";
import type { Translated } from "./translated.ts";

export type ExplorerStrings = Translated<typeof explorerEn>;

const known: Partial<Record<Locale, ExplorerStrings>> = {};

/** Makes the explorer’s strings of a language known. The build knows them all; a page is sent its own. */
export function speakExplorer(locale: Locale, strings: ExplorerStrings): void {
  known[locale] = strings;
}

/** The explorer’s strings in a language. Throws for one that is not known. */
export function explorerStrings(locale: Locale): ExplorerStrings {
  const strings = known[locale];
  if (!strings)
    throw new Error(
      `found no strings of the explorer in “${locale}”; expected that speakExplorer() was told them`,
    );
  return strings;
}
