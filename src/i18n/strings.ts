import type { Locale } from "../domain/locale.ts";
import { speak } from "./chart-strings.ts";
import { chartsEn } from "./charts-en.ts";
import { chartsFr } from "./charts-fr.ts";
import { en } from "./en.ts";
import { explorerEn } from "./explorer-en.ts";
import { explorerFr } from "./explorer-fr.ts";
import { speakExplorer } from "./explorer-strings.ts";
import { fr } from "./fr.ts";
import type { Translated } from "./translated.ts";

export type Dictionary = Translated<typeof en>;

speak("en", chartsEn);
speak("fr", chartsFr);
speakExplorer("en", explorerEn);
speakExplorer("fr", explorerFr);

const dictionaries: Record<Locale, Dictionary> = { en, fr };

/** The strings of a locale: `t(locale)["nav.articles"]`. */
export const t = (locale: Locale): Dictionary => dictionaries[locale];
