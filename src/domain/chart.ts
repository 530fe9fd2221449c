import { z } from "zod";
import { partialDate } from "./date.ts";
import { localized } from "./locale.ts";
import { currency } from "./currency.ts";

/** A figure of the ledger: "seed-start-45500", or "seed-start-45500.pounds" for another than `main`. */
const figureRef = z
  .string()
  .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)?$/, { error: "a claim id, or claim-id.figure" });

/** Warm for what was claimed, cool for what the records or reports show. */
const tone = z.enum(["claim", "record"]);

const texts = {
  /** The finding, as a sentence. */
  title: localized(110),
  /** How to read the chart, one or two sentences. */
  how: localized(260),
  /** What to beware of. */
  note: localized(420).optional(),
};

/** A dotted line across the plot, at a figure. */
const line = z.strictObject({ at: figureRef, name: localized(32) });

const rangeRow = z.strictObject({
  figure: figureRef,
  tone,
  name: localized(34),
  /** The original amount, who said so, where and when: the line under the name. */
  under: localized(56),
  /** A second figure of the same row, shown hollow: the rate billed beside the wage. */
  also: z.strictObject({ figure: figureRef, name: localized(16) }).optional(),
});

/** One row a figure of the ledger: a bar for a range, a dot for a single amount. */
const ranges = z.strictObject({
  kind: z.literal("ranges"),
  ...texts,
  /** The currency the chart opens in. */
  currency,
  scale: z.enum(["linear", "log"]),
  line: line.optional(),
  rows: z.array(rangeRow).min(2),
});

/** One row a job of a pay table. */
const percentiles = z.strictObject({
  kind: z.literal("percentiles"),
  ...texts,
  currency,
  table: z.string(),
  /** The row the reader came for, drawn first whatever the order of the table. */
  first: z.string(),
});

/** One dot a record of a record table. Those that reach the line are drawn in the tone of the claim. */
const dots = z.strictObject({
  kind: z.literal("dots"),
  ...texts,
  currency,
  table: z.string(),
  line,
  /** What stands beside the dots that reach the line. */
  reaching: localized(40),
});

const point = z.strictObject({ at: partialDate, figure: figureRef, tone, name: localized(28).optional() });

/** Single dated figures of claims, and perhaps a plateau; what lies between them is dotted, for nobody counted it. */
const sightings = z.strictObject({
  kind: z.literal("sightings"),
  ...texts,
  points: z.array(point).min(2),
  plateau: z
    .strictObject({ figure: figureRef, from: partialDate, to: partialDate, name: localized(28) })
    .optional(),
  /** An event, as a vertical dotted line. */
  event: z.strictObject({ at: partialDate, name: localized(28) }).optional(),
});

/** Columns of a share table over the years, as lines. */
const shares = z.strictObject({
  kind: z.literal("shares"),
  ...texts,
  table: z.string(),
  lines: z
    .array(
      z.strictObject({
        column: z.enum(["prompt-engineer", "ai-engineer"]),
        tone: z.enum(["claim", "record", "ink"]),
        name: localized(24),
      }),
    )
    .min(1),
});

/** One file of content/data/charts: what a chart shows and says, in both languages, without a single number typed. */
export const chartSchema = z.discriminatedUnion("kind", [ranges, percentiles, dots, sightings, shares]);
export type ChartDefinition = z.infer<typeof chartSchema>;
export type DefinitionOf<Kind extends ChartDefinition["kind"]> = Extract<ChartDefinition, { kind: Kind }>;
