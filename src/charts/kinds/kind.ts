import type { Locale } from "../../domain/locale.ts";
import type { Currency } from "../../domain/money.ts";
import type { Drawing, Look } from "../chartjs/drawing.ts";
import type { Table } from "../spec.ts";
import type { Offered, View } from "../view.ts";
import type { Kind } from "./definitions.ts";
import type { DotsFacts, DotsSpec } from "./dots/dots-spec.ts";
import type { PercentilesFacts, PercentilesSpec } from "./percentiles/percentiles-spec.ts";
import type { BarsFacts, BarsSpec, RangesFacts, RangesSpec } from "./ranges/ranges-spec.ts";
import type { MediansFacts, TrendFacts, TrendSpec } from "./trend/trend-spec.ts";

/** What a chart of each kind is made from, and what it shows. */
interface Kinds {
  readonly ranges: { readonly facts: RangesFacts; readonly spec: RangesSpec };
  readonly bars: { readonly facts: BarsFacts; readonly spec: BarsSpec };
  readonly percentiles: { readonly facts: PercentilesFacts; readonly spec: PercentilesSpec };
  readonly dots: { readonly facts: DotsFacts; readonly spec: DotsSpec };
  readonly medians: { readonly facts: MediansFacts; readonly spec: TrendSpec };
  readonly sightings: { readonly facts: TrendFacts; readonly spec: TrendSpec };
  readonly shares: { readonly facts: TrendFacts; readonly spec: TrendSpec };
}

export type { Kind };
export type FactsOf<Name extends Kind> = Kinds[Name]["facts"];
export type SpecOf<Name extends Kind> = Kinds[Name]["spec"];
export type ChartFacts = FactsOf<Kind>;
export type ChartSpec = SpecOf<Kind>;

/** What a page needs of a kind of chart, at build and in the browser. */
export interface ChartKind<Facts, Spec> {
  /** The chart as the reader asked to see it. */
  readonly specify: (facts: Facts, view: View) => Spec;
  /** The series a reader may show or hide. */
  readonly series: (facts: Facts) => readonly Offered[];
  /** Whether anything is converted when it is read in a currency. */
  readonly converts: (facts: Facts, currency: Currency) => boolean;
  /** The same numbers as a table, without what its amounts are in. */
  readonly table: (spec: Spec, locale: Locale) => Table;
  /** What Chart.js is told to draw, at one size. */
  readonly chart: (spec: Spec, look: Look) => Drawing;
}
