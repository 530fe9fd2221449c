import type { Locale } from "../domain/locale.ts";
import type { Translated } from "./translated.ts";

/* A chart in words, for people who cannot see it; apart from the other strings, for it travels with the pictures. */
export const saysEn = {
  "chart.say-row": (name: string, under: string, amount: string) => `${name} (${under}): ${amount}`,
  "chart.say-line": (name: string, amount: string) => `A dotted line at ${amount}: ${name.toLowerCase()}.`,
  "chart.say-ranges": (rows: string) => `Ranges on one scale. ${rows}.`,
  "chart.say-bars": (rows: string) => `Bars from zero. ${rows}.`,
  "chart.say-percentiles": (rows: string) => `Bars on one scale, by job, with the median of each. ${rows}.`,
  "chart.say-few": (rows: string) => `Dots on one scale, one a record. ${rows}.`,
  "chart.say-dots": (count: string, low: string, high: string, reaching: string) =>
    `${count} dots on one scale, from ${low} to ${high}. As for the threshold, ${reaching}.`,
  "chart.say-trend": (series: string) => `Values over time. ${series}.`,
  "chart.say-then": "; ",
} as const;

export const saysFr = {
  "chart.say-row": (name: string, under: string, amount: string) => `${name} (${under}) : ${amount}`,
  "chart.say-line": (name: string, amount: string) =>
    `Un trait en pointillé (${amount}) : ${name.toLowerCase()}.`,
  "chart.say-ranges": (rows: string) => `Des fourchettes sur une même échelle. ${rows}.`,
  "chart.say-bars": (rows: string) => `Des barres depuis zéro. ${rows}.`,
  "chart.say-percentiles": (rows: string) =>
    `Des barres sur une même échelle, par métier, avec la médiane de chacun. ${rows}.`,
  "chart.say-few": (rows: string) => `Des points sur une même échelle, un par salaire. ${rows}.`,
  "chart.say-dots": (count: string, low: string, high: string, reaching: string) =>
    `${count} points sur une même échelle, de ${low} à ${high}. Quant au seuil, ${reaching}.`,
  "chart.say-trend": (series: string) => `Des valeurs au fil du temps. ${series}.`,
  "chart.say-then": " ; ",
} as const satisfies Translated<typeof saysEn>;

/** The strings that say what a chart shows, in a language. */
export const saysStrings = (locale: Locale): Translated<typeof saysEn> =>
  ({ en: saysEn, fr: saysFr })[locale];
