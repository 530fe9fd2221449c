import type { Locale } from "../domain/locale.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";

type Widened<Value> = Value extends string ? string : Value;

/** Same keys as English, same functions; a missing or extra key fails the type check, hence the build. */
export type Dictionary = { readonly [Key in keyof typeof en]: Widened<(typeof en)[Key]> };

const dictionaries: Record<Locale, Dictionary> = { en, fr };

/** The strings of a locale: `t(locale)["nav.articles"]`. */
export const t = (locale: Locale): Dictionary => dictionaries[locale];
