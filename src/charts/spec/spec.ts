import type { Currency } from "../../domain/money.ts";

/*
 * What a chart shows, in one language and one currency: plain JSON, strings already printed, no colour and no
 * pixel. The picture, the live chart, the table and the sentence are all written from it, so they agree.
 */

/** Warm for a claim, cool for a record; ink for a neighbour that is neither. */
export type Tone = "claim" | "record" | "ink";

/** A value of an axis, and as printed. */
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
  /** The amount as published, where `label` is a conversion of it. */
  readonly published?: string;
  /** The claim whose passport it opens. */
  readonly claim?: string;
}

/** A second figure of a row. */
export interface Second extends Reference {
  /** Its lower end; equal to `at` for a single amount. */
  readonly from: number;
  /** A tone of its own: it is then drawn beneath the first, as what became of it. */
  readonly tone?: Tone;
}

/** An amount in a sentence, and the claim whose passport it opens. */
export interface ClaimedLabel {
  readonly label: string;
  readonly claim: string;
}

export interface RangeRow {
  readonly name: string;
  /** Who said it, where and when, with the amount as published whenever `label` is a conversion of it. */
  readonly under: string;
  /** The longest `under` of any view: its room is kept, so that a choice moves nothing. */
  readonly reserve: string;
  /** The claim whose passport the row opens. */
  readonly claim?: string;
  readonly tone: Tone;
  readonly low: number;
  readonly high: number;
  readonly label: string;
  readonly also?: Second;
}

export interface RangesSpec {
  readonly kind: "ranges";
  /** What amounts are in: "euros a year". */
  readonly unit?: string;
  readonly axis: Axis;
  readonly rows: readonly RangeRow[];
  readonly line?: Reference;
}

/** Rows of shares, from zero. */
export interface BarsSpec {
  readonly kind: "bars";
  /** What amounts are in: "euros a year". */
  readonly unit?: string;
  readonly axis: Axis;
  readonly rows: readonly RangeRow[];
}

/** Of P10, P25, median, P75, P90, one each. */
export type Five<Each> = readonly [Each, Each, Each, Each, Each];

export interface PercentileRow {
  readonly name: string;
  /** The heading of the rows it stands among, when they have one: its job, above the countries. */
  readonly group?: string;
  /** The number of records, what the thin-data rule has to say about it, and the median before conversion. */
  readonly under: string;
  /** The longest `under` of any view: its room is kept, so that a choice moves nothing. */
  readonly reserve: string;
  /** The claim whose passport the row opens. */
  readonly claim?: string;
  readonly count: string;
  /** The count in words, with what the thin-data rule has to say about it. */
  readonly counted: string;
  /** P10, P25, median, P75, P90, and each as printed; none when there are too few records. */
  readonly values?: Five<number>;
  readonly labels?: Five<string>;
  /** What each percentile is, and on how many records. */
  readonly details?: Five<string>;
  readonly indicative: boolean;
  /** The quantiles at 5 %, 10 %, … 95 %: between two of them lies one record in twenty. */
  readonly steps?: readonly Omit<Dot, "tone">[];
  /** Under ten records each of them, rising. */
  readonly dots?: readonly Omit<Dot, "tone">[];
}

/** What the reader was offered, as an upright: beyond the axis, it stands at its end. */
export interface OfferLine extends Reference {
  /** The head with the amount as offered, where `label` is a conversion of it. */
  readonly whole: string;
}

export interface PercentilesSpec {
  readonly kind: "percentiles";
  /** What amounts are in: "euros a year". */
  readonly unit?: string;
  readonly axis: Axis;
  readonly rows: readonly PercentileRow[];
  readonly offer?: OfferLine;
}

export interface Dot {
  readonly at: number;
  readonly label: string;
  readonly under: string;
  readonly tone: Tone;
}

export interface DotsSpec {
  readonly kind: "dots";
  /** What amounts are in: "euros a year". */
  readonly unit?: string;
  readonly axis: Axis;
  readonly currency: Currency;
  /** Width of the columns in which the dots are stacked. */
  readonly bin: number;
  readonly dots: readonly Dot[];
  readonly line: Reference;
  readonly reaching: string;
  /** What the reader thought, as an upright. */
  readonly guess?: Reference;
  /** What the guess is set against, as printed. */
  readonly against?: {
    readonly headline: ClaimedLabel;
    readonly median: ClaimedLabel & { readonly of: string };
  };
  readonly claim?: string;
}

export interface TrendPoint {
  /** In years: 2023.25 is April 2023. */
  readonly x: number;
  readonly y: number;
  readonly date: string;
  readonly label: string;
  readonly tone: Tone;
  /** What stands behind it, in words. */
  readonly detail?: string;
  /** Under thirty records: drawn hollow. */
  readonly faint?: boolean;
  readonly claim?: string;
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
  /** What amounts are in: "euros a year". */
  readonly unit?: string;
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
    readonly claim?: string;
  };
  readonly event?: Reference;
}

export type ChartSpec = RangesSpec | BarsSpec | PercentilesSpec | DotsSpec | TrendSpec;
