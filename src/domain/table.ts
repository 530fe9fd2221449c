import { z } from "zod";
import { dateOrInterval } from "./date.ts";
import { localized } from "./locale.ts";
import { currency } from "./currency.ts";
import { thicknessOf } from "./thin-data.ts";

const about = { source: z.string(), title: localized(160), period: dateOrInterval };
const pay = { ...about, basis: z.enum(["gross", "net"]), per: z.literal("year") };
const amount = z.number().nonnegative();
const percentiles = { p10: amount, p25: amount, p50: amount, p75: amount, p90: amount };

const ordered = (row: {
  p10?: number | undefined;
  p25?: number | undefined;
  p50?: number | undefined;
  p75?: number | undefined;
  p90?: number | undefined;
}) => {
  const { p10 = 0, p25 = p10, p50 = p25, p75 = p50, p90 = p75 } = row;
  return p10 <= p25 && p25 <= p50 && p50 <= p75 && p75 <= p90;
};

/** Figures where ten records or more stand behind them, and nowhere else (domain/thin-data.ts). */
const thinRule = {
  holds: (row: { n: number; p50?: number | undefined }) =>
    (thicknessOf(row.n) === "dots") === (row.p50 === undefined),
  error: "percentiles for every row of ten records or more, and for no other (thin-data rule)",
};

/** Percentiles of yearly pay by job. */
const payRow = z
  .strictObject({
    key: z.string(),
    job: localized(40),
    n: z.int().positive(),
    country: z.enum(["FR", "GB", "DE", "US"]).optional(),
    currency: currency.optional(),
    /** The claim that holds this very figure, when one does. */
    claim: z.string().optional(),
    ...z.strictObject(percentiles).partial().shape,
  })
  .refine(ordered, { error: "percentiles in rising order, p10 to p90" })
  .refine(thinRule.holds, { error: thinRule.error });

const payTable = z.strictObject({
  kind: z.literal("pay"),
  ...pay,
  currency: currency.optional(),
  rows: z.array(payRow).min(1),
});

/** The median of yearly pay, by job and year. */
const medianRow = z
  .strictObject({
    key: z.string(),
    job: localized(40),
    year: z.int().min(2000).max(2100),
    n: z.int().positive(),
    p50: amount.optional(),
  })
  .refine(thinRule.holds, { error: thinRule.error });
const medianTable = z.strictObject({
  kind: z.literal("medians"),
  ...pay,
  currency,
  rows: z.array(medianRow).min(1),
});

/** Single records, shown as dots. `usd` is the publisher's own conversion. */
const recordRow = z.strictObject({
  year: z.int().min(2000).max(2100),
  level: z.enum(["EN", "MI", "SE", "EX"]),
  country: z.string().regex(/^[A-Z]{2}$/),
  amount,
  currency: z.string().regex(/^[A-Z]{3}$/),
  usd: amount,
});
const recordTable = z.strictObject({
  kind: z.literal("records"),
  ...pay,
  currency: currency.optional(),
  rows: z.array(recordRow).min(1),
});

/** Shares of all the records of a year that carry a title, per 10,000. */
const shareRow = z.strictObject({
  year: z.int().min(2000).max(2100),
  all: z.int().positive(),
  "prompt-engineer": amount,
  "ai-engineer": amount,
});
const shareTable = z.strictObject({
  kind: z.literal("shares"),
  ...about,
  unit: z.literal("per-10k"),
  rows: z.array(shareRow).min(1),
});

/** One file of content/data/tables: figures computed from a dataset, with the counts behind them. */
export const tableSchema = z.discriminatedUnion("kind", [payTable, medianTable, recordTable, shareTable]);
export type Table = z.infer<typeof tableSchema>;
export type PayRow = z.infer<typeof payRow>;
export type RecordRow = z.infer<typeof recordRow>;
export type Tables = ReadonlyMap<string, Table>;
