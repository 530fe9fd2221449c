import type { Locale } from "../domain/locale.ts";
import type { chartsEn } from "./charts-en.ts";
import type { Translated } from "./translated.ts";

export type ChartStrings = Translated<typeof chartsEn>;

const known: Partial<Record<Locale, ChartStrings>> = {};

/** Makes the strings of a language known. The build knows them all; a page is sent those of its own language. */
export function speak(locale: Locale, strings: ChartStrings): void {
  known[locale] = strings;
}

/** The strings of a chart in a language: `chartStrings(locale)["chart.median"]`. Throws for one that is not known. */
export function chartStrings(locale: Locale): ChartStrings {
  const strings = known[locale];
  if (!strings)
    throw new Error(`found no strings of charts in “${locale}”; expected that speak() was told them`);
  return strings;
}
