import type { Locale } from "../domain/locale.ts";
import { explorerEn } from "./explorer-en.ts";
import { explorerFr } from "./explorer-fr.ts";
import type { Translated } from "./translated.ts";

export type ExplorerStrings = Translated<typeof explorerEn>;

// A browser is sent both languages: together they weigh less than another request.
const dictionaries: Record<Locale, ExplorerStrings> = { en: explorerEn, fr: explorerFr };

/** The explorer’s strings in a language. */
export const explorerStrings = (locale: Locale): ExplorerStrings => dictionaries[locale];
