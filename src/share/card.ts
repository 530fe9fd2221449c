import type { Locale } from "../domain/locale.ts";
import en from "./cards/en.png?url";
import fr from "./cards/fr.png?url";

const cards: Record<Locale, string> = { en, fr };

/** The picture of a shared link, one per language for now; its content hash is in its path. */
export const cardUrl = (locale: Locale): string => cards[locale];
