import type { Locale } from "../../domain/locale.ts";
import { chartStrings } from "../../i18n/chart-strings.ts";
import type { SoundStrings } from "../../i18n/sound.ts";
import type { Alternatives, CsvLine, SonificationData } from "./alternative-types.ts";
import { dotsAlternatives } from "./dots/dots-alternatives.ts";
import type { ChartFacts, ChartSpec, FactsOf, Kind, SpecOf } from "./kind.ts";
import { percentilesAlternatives } from "./percentiles/percentiles-alternatives.ts";
import { barsAlternatives, rangesAlternatives } from "./ranges/ranges-alternatives.ts";
import { mediansAlternatives, trendAlternatives } from "./trend/trend-alternatives.ts";

/* What a chart is to those who do not look at it. Apart from the rest, for a browser loads it when it is asked for. */

const alternatives: { readonly [Name in Kind]: Alternatives<FactsOf<Name>, SpecOf<Name>> } = {
  ranges: rangesAlternatives,
  bars: barsAlternatives,
  percentiles: percentilesAlternatives,
  dots: dotsAlternatives,
  medians: mediansAlternatives,
  sightings: trendAlternatives,
  shares: trendAlternatives,
};

const alternativesOf = <Name extends Kind>(name: Name): Alternatives<FactsOf<Name>, SpecOf<Name>> =>
  alternatives[name];

/** A chart in words, for people who cannot see it: what is drawn, then every figure it labels. */
export const describe = (spec: ChartSpec, locale: Locale): string =>
  [spec.unit && chartStrings(locale)["chart.in"](spec.unit), alternativesOf(spec.kind).describe(spec, locale)]
    .filter(Boolean)
    .join(" ");

/** Every figure of a chart as it is shown, a line each. */
export const csvLines = (spec: ChartSpec, facts: ChartFacts, locale: Locale): CsvLine[] =>
  alternativesOf(facts.kind).csv(spec, facts, locale);

/** A chart as it is heard. */
export const sonificationOf = (spec: ChartSpec, strings: SoundStrings): SonificationData =>
  alternativesOf(spec.kind).sonify(spec, strings);
