import type { Locale } from "../domain/locale.ts";
import { chartsEn } from "./charts-en.ts";
import { chartsFr } from "./charts-fr.ts";
import type { Translated } from "./translated.ts";

export type ChartStrings = Translated<typeof chartsEn>;

const strings: Record<Locale, ChartStrings> = { en: chartsEn, fr: chartsFr };

/** The strings of a chart in a language: `chartStrings(locale)["chart.median"]`. For code that runs in the browser. */
export const chartStrings = (locale: Locale): ChartStrings => strings[locale];
