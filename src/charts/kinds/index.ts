import type { Locale } from "../../domain/locale.ts";
import { currencies, type Currency, type PayPeriod, payPeriods } from "../../domain/money.ts";
import { chartStrings } from "../../i18n/chart-strings.ts";
import type { Drawing, Look } from "../chartjs/drawing.ts";
import type { MoneyFacts } from "../data/money-data.ts";
import type { Table } from "../spec.ts";
import type { Offered, View } from "../view.ts";
import { dots } from "./dots/index.ts";
import type { ChartFacts, ChartKind, ChartSpec, FactsOf, Kind, SpecOf } from "./kind.ts";
import { percentiles } from "./percentiles/index.ts";
import { bars, ranges } from "./ranges/index.ts";
import { medians, shares, sightings } from "./trend/index.ts";

/** Every kind of chart. What is missing here does not compile. */
const kinds: { readonly [Name in Kind]: ChartKind<FactsOf<Name>, SpecOf<Name>> } = {
  ranges,
  bars,
  percentiles,
  dots,
  medians,
  sightings,
  shares,
};

const kindOf = <Name extends Kind>(name: Name): ChartKind<FactsOf<Name>, SpecOf<Name>> => kinds[name];

/** The chart as the reader asked to see it. Pure: the same at build and in the browser. */
export const specify = (facts: ChartFacts, view: View = {}): ChartSpec =>
  kindOf(facts.kind).specify(facts, view);

/** The series a reader may show or hide; none in a chart that has but one thing to show. */
export const offeredSeries = (facts: ChartFacts): readonly Offered[] => kindOf(facts.kind).series(facts);

/** Whether anything in the chart is converted when it is read in a currency. */
export const converts = (facts: ChartFacts, currency: Currency): boolean =>
  kindOf(facts.kind).converts(facts, currency);

/** The table of a chart, in the chart’s own words. */
export function tableFor(spec: ChartSpec, locale: Locale): Table {
  const table = kindOf(spec.kind).table(spec, locale);
  if (!spec.unit) return table;
  const unit = chartStrings(locale)["chart.in"](spec.unit);
  return { caption: "offer" in spec ? `${unit} ${spec.offer.whole}.` : unit, ...table };
}

/** A chart as Chart.js is told it, at one size. Made afresh for every drawing: Chart.js writes into its options. */
export const chartOf = (spec: ChartSpec, look: Look): Drawing => kindOf(spec.kind).chart(spec, look);

/** What a chart lets its reader choose: nothing about money in a chart without any. */
export interface Offers {
  readonly currencies: readonly Currency[];
  readonly periods: readonly PayPeriod[];
  readonly today: boolean;
  readonly series: readonly Offered[];
}

export const hasMoney = (facts: ChartFacts): facts is Extract<ChartFacts, MoneyFacts> => "currency" in facts;

/** Whether any amount would change in money of today: prices have moved since it was said. */
const deflates = (facts: MoneyFacts): boolean =>
  facts.dated.some(({ prices }) => Object.values(prices).some((growth) => growth !== 1));

/** The choices of a chart, for its controls and for its address alike. One series alone is no choice. */
export function offersOf(facts: ChartFacts): Offers {
  const money = hasMoney(facts);
  const series = offeredSeries(facts).map(({ key, name, on }) => ({ key, name, on }));
  return {
    currencies: money ? currencies : [],
    periods: money ? payPeriods : [],
    today: money && deflates(facts),
    series: series.length > 1 ? series : [],
  };
}
