import type { Locale } from "../domain/locale.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";
import type { Translated } from "./translated.ts";

export type Dictionary = Translated<typeof en>;

const dictionaries: Record<Locale, Dictionary> = { en, fr };

/** The strings of a locale: `t(locale)["nav.articles"]`. */
export const t = (locale: Locale): Dictionary => dictionaries[locale];
