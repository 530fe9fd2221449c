import type { Locale } from "../../domain/locale.ts";
import type { CsvLine } from "../take/csv-line.ts";
import { dotsCsv } from "./dots/csv.ts";
import type { ChartFacts, ChartSpec, FactsOf, Kind, SpecOf } from "./kind.ts";
import { percentilesCsv } from "./percentiles/csv.ts";
import { barsCsv, rangesCsv } from "./ranges/csv.ts";
import { mediansCsv, trendCsv } from "./trend/csv.ts";

type Write<Spec, Facts> = (spec: Spec, facts: Facts, locale: Locale) => CsvLine[];

const writers: { readonly [Name in Kind]: Write<SpecOf<Name>, FactsOf<Name>> } = {
  ranges: rangesCsv,
  bars: barsCsv,
  percentiles: (spec, _, locale) => percentilesCsv(spec, locale),
  dots: dotsCsv,
  medians: mediansCsv,
  sightings: trendCsv,
  shares: trendCsv,
};

const writerOf = <Name extends Kind>(name: Name): Write<SpecOf<Name>, FactsOf<Name>> => writers[name];

/** Every figure of a chart as it is shown, a line each. */
export const csvLines = (spec: ChartSpec, facts: ChartFacts, locale: Locale): CsvLine[] =>
  writerOf(facts.kind)(spec, facts, locale);
