import type { Reference } from "../spec/spec.ts";

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
