import type { Locale } from "../domain/locale.ts";
import { chartsEn } from "./charts-en.ts";
import { chartsFr } from "./charts-fr.ts";
import type { Translated } from "./translated.ts";

export type ChartStrings = Translated<typeof chartsEn>;

// A browser is sent both languages: together they weigh less than another request.
const dictionaries: Record<Locale, ChartStrings> = { en: chartsEn, fr: chartsFr };

/** The strings of a chart in a language: `chartStrings(locale)["chart.median"]`. */
export const chartStrings = (locale: Locale): ChartStrings => dictionaries[locale];
