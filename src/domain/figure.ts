import { z } from "zod";
import { cellReference } from "./cell-reference.ts";
import { dateOrInterval } from "./date.ts";
import { localized } from "./locale.ts";
import { currency } from "./currency.ts";
import { bases, periods, type Span } from "./money.ts";

const number = z.number({ error: "a plain number, without spaces or currency signs" });
const ends = { value: number.optional(), low: number.optional(), high: number.optional() };

/** Either `value`, or `low` and `high` with low below high, or a `cell` that gives them. */
function spanIsSound(figure: {
  value?: number | undefined;
  low?: number | undefined;
  high?: number | undefined;
  records?: number | undefined;
  cell?: unknown;
}): boolean {
  const { value, low, high } = figure;
  if (figure.cell !== undefined)
    return [value, low, high, figure.records].every((typed) => typed === undefined);
  if (value !== undefined) return low === undefined && high === undefined;
  return low !== undefined && high !== undefined && low < high;
}
const soundSpan = {
  error:
    "either `value`, or both `low` and `high` with low below high, or `cell` without any of them and without `records`",
};

const common = {
  ...ends,
  /** The number of the salary data that it is; then its amount and its records are read from there. */
  cell: cellReference.optional(),
  /** What this figure is, when its claim holds several: "median". */
  label: localized(60).optional(),
  /** Records behind this very figure, when they differ from the claim's. */
  records: z.int().nonnegative().optional(),
  /** When this figure holds, if not the claim's own date. */
  date: dateOrInterval.optional(),
};

const original = z.strictObject({ ...ends, currency }).refine(spanIsSound, soundSpan);

const money = z.strictObject({
  ...common,
  currency,
  period: z.enum(periods),
  basis: z.enum(bases),
  /** The amount before somebody converted it. */
  original: original.optional(),
});

export const units = ["count", "percent", "per-million", "per-10k", "times", "ratio"] as const;

const quantity = z.strictObject({
  ...common,
  unit: z.enum(units),
  /** The whole it is counted out of: 3 *of 73*. */
  of: z.int().positive().optional(),
});

export const figureSchema = z.union([money, quantity]).refine(spanIsSound, soundSpan);
export type Figure = z.infer<typeof figureSchema>;
export type Money = z.infer<typeof money>;
export type Quantity = z.infer<typeof quantity>;

export const isMoney = (figure: Figure): figure is Money => "currency" in figure;

/** The ends of a figure; equal when it is a single value. The schema promises one form or the other. */
export function spanOf(figure: {
  value?: number | undefined;
  low?: number | undefined;
  high?: number | undefined;
}): Span {
  return { low: figure.low ?? figure.value ?? Number.NaN, high: figure.high ?? figure.value ?? Number.NaN };
}
