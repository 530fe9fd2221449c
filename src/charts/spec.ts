/*
 * What a chart shows, in one language and one currency: plain JSON, strings already printed, no colour and no
 * pixel. The picture, the live chart, the table and the sentence are all written from it, so they agree.
 */

/** Warm for a claim, cool for a record; ink for a neighbour that is neither. */
export type Tone = "claim" | "record" | "ink";

export interface Tick {
  readonly at: number;
  readonly label: string;
}

export interface Axis {
  readonly scale: "linear" | "log";
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly Tick[];
}

/** A line across the plot, with the words that stand at its head. */
export interface Reference {
  readonly at: number;
  readonly name: string;
  readonly label: string;
  /** Both together, as they stand at its head: "The headline: €300,000". */
  readonly head: string;
}

export interface RangeRow {
  readonly name: string;
  /** Who said it, where and when, with the amount as published whenever `label` is a conversion of it. */
  readonly under: string;
  readonly tone: Tone;
  readonly low: number;
  readonly high: number;
  readonly label: string;
  readonly also?: Reference;
}

export interface RangesSpec {
  readonly kind: "ranges";
  readonly axis: Axis;
  readonly rows: readonly RangeRow[];
  readonly line?: Reference;
}

export interface PercentileRow {
  readonly name: string;
  /** The number of records, and what the thin-data rule has to say about it. */
  readonly under: string;
  readonly count: string;
  /** P10, P25, median, P75, P90, and each as printed; none when there are too few records. */
  readonly values?: readonly [number, number, number, number, number];
  readonly labels?: readonly [string, string, string, string, string];
  readonly indicative: boolean;
}

export interface PercentilesSpec {
  readonly kind: "percentiles";
  readonly axis: Axis;
  readonly rows: readonly PercentileRow[];
}

export interface Dot {
  readonly at: number;
  readonly label: string;
  readonly under: string;
  readonly tone: Tone;
}

export interface DotsSpec {
  readonly kind: "dots";
  readonly axis: Axis;
  /** Width of the columns in which the dots are stacked. */
  readonly bin: number;
  readonly dots: readonly Dot[];
  readonly line: Reference;
  readonly reaching: string;
}

export interface TrendPoint {
  /** In years: 2023.25 is April 2023. */
  readonly x: number;
  readonly y: number;
  readonly date: string;
  readonly label: string;
  readonly tone: Tone;
}

export interface TrendSeries {
  readonly name: string;
  readonly tone: Tone;
  /** Nothing is known between the points: they are joined by a dotted line. */
  readonly sparse: boolean;
  readonly points: readonly TrendPoint[];
}

export interface TrendSpec {
  readonly kind: "trend";
  readonly x: Axis;
  readonly y: Axis;
  readonly series: readonly TrendSeries[];
  readonly band?: {
    readonly from: number;
    readonly to: number;
    readonly low: number;
    readonly high: number;
    readonly name: string;
    readonly label: string;
    readonly dates: string;
  };
  readonly event?: Reference;
}

export type ChartSpec = RangesSpec | PercentilesSpec | DotsSpec | TrendSpec;
