import type { Locale } from "../../domain/locale.ts";
import type { SoundStrings } from "../../i18n/sound.ts";
import type { Axis, Reference } from "../spec.ts";

/** What a kind of chart is to those who do not look at it. */
export interface Alternatives<Facts, Spec> {
  /** In words: what is drawn, then every figure it labels. */
  readonly describe: (spec: Spec, locale: Locale) => string;
  /** As rows of a CSV file, one a figure. */
  readonly csv: (spec: Spec, facts: Facts, locale: Locale) => CsvLine[];
  /** As sound. */
  readonly sonify: (spec: Spec, strings: SoundStrings) => SonificationData;
}

/** One figure of a chart, whatever its kind. */
export interface CsvLine {
  readonly name: string;
  readonly detail: string;
  /** Which of the row’s figures it is: a percentile, the rate billed. */
  readonly measure: string;
  /** As printed in the chart; empty where there are too few records for one. */
  readonly label: string;
  readonly low?: number;
  readonly high?: number;
  /** Its own records, when the row says so itself. */
  readonly n?: string;
  /** About how many adverts these are. */
  readonly adverts?: string;
  /** What stands behind it: an index into the backing of the chart. */
  readonly backing: number;
}

/** "1,234" → "1234" */
export const digits = (count: string): string => count.replace(/\D/g, "");

/** A line across the plot, as one figure. */
export const ofReference = ({ name, label, at, published = "" }: Reference, backing: number): CsvLine => ({
  name,
  detail: published,
  measure: "",
  label,
  low: at,
  high: at,
  backing,
});

/* A chart as it is heard, made of the same spec as the picture: every word in it was printed there. */

/** What is said of a mark; `parts` in the order its parts are heard, highest first. */
export interface Saying {
  readonly whole: string;
  readonly parts?: readonly string[];
}
type Values =
  | { readonly y: number }
  | { readonly high: number; readonly low: number }
  | {
      readonly high: number;
      readonly q3: number;
      readonly median: number;
      readonly q1: number;
      readonly low: number;
    };
/** One mark: where it stands from left to right, how high it sounds, and what is said of it. */
export type Note = Values & { readonly x: number; readonly custom: Saying };

export interface SonificationData {
  /** One name a series, in the library’s words. */
  readonly type: readonly ("bar" | "band" | "box" | "scatter" | "line")[];
  readonly series: Readonly<Record<string, readonly Note[]>>;
  /** From left to right: rows one after the other, or time that passes as an axis does. */
  readonly x: { readonly minimum: number; readonly maximum: number; readonly continuous: boolean };
  readonly y: Axis;
  /** What is passed on the way from left to right: a chime, and its words. */
  readonly references: readonly Reference[];
}

/** A range has two ends, a single figure sounds once. */
export const ends = (low: number, high: number) => ({ high, low: low === high ? NaN : low });

/** Rows, one after the other. */
export const rowsAxis = (count: number): SonificationData["x"] => ({
  minimum: 0,
  maximum: count - 1,
  continuous: false,
});
/** What stands close together sounds close together. */
export const alongAxis = ({ min, max }: Axis): SonificationData["x"] => ({
  minimum: min,
  maximum: max,
  continuous: true,
});

export const joined = (...words: readonly (string | undefined)[]): string => words.filter(Boolean).join(", ");
