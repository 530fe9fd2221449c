import { z } from "zod";
import { partialDate } from "./date.ts";
import { inEvery, localized } from "./locale.ts";
import { currency } from "./currency.ts";

/** A figure of the ledger: "seed-start-45500", or "seed-start-45500.pounds" for another than `main`. */
const figureRef = z
  .string()
  .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)?$/, { error: "a claim id, or claim-id.figure" });

/** Warm for what was claimed, cool for what the records or reports show, ink for what is neither. */
const tone = z.enum(["claim", "record", "ink"]);

const slug = z.string().regex(/^[a-z0-9-]+$/, { error: "a slug: small letters, digits and hyphens" });

const texts = {
  /** The address of its own page, in each language. */
  path: inEvery(slug),
  /** The key of the article it belongs to. */
  article: z.string(),
  /** The finding, as a sentence. */
  title: localized(110),
  /** The finding in no more than networks show, where the title is longer. */
  brief: localized(70).optional(),
  /** How to read the chart, one or two sentences. */
  how: localized(260),
  /** What to beware of. */
  note: localized(420).optional(),
  /** What the chart shows, and what it does not: for its own page. */
  shows: localized(420),
  hides: localized(420),
};

/** The claim that holds what the marks of a table show. */
const claim = z.string();
/** A series the reader may show that the chart does not open with. */
const off = z.literal(true).optional();

/** A dotted line across the plot, at a figure. */
const line = z.strictObject({ at: figureRef, name: localized(32) });

const rangeRow = z.strictObject({
  figure: figureRef,
  tone,
  name: localized(34),
  /** The original amount, who said so, where and when: the line under the name. */
  under: localized(56),
  /** A second figure of the same row, shown hollow: the rate billed beside the wage; in a tone of its own, what became of it. */
  also: z.strictObject({ figure: figureRef, name: localized(16), tone: tone.optional() }).optional(),
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

/** Rows of a pay table: one a job, or under the heading of each job one a country. */
const percentiles = z.strictObject({
  kind: z.literal("percentiles"),
  ...texts,
  currency,
  table: z.string(),
  /** The row the reader came for, drawn first whatever the order of the table. */
  first: z.string().optional(),
  /** The jobs, when rows are countries in the order of the table. */
  groups: z
    .array(z.strictObject({ key: z.string(), off }))
    .min(2)
    .optional(),
});

/** One line a job of a table of medians, over the years. */
const medians = z.strictObject({
  kind: z.literal("medians"),
  ...texts,
  currency,
  table: z.string(),
  lines: z.array(z.strictObject({ key: z.string(), tone, name: localized(24), off })).min(2),
});

/** One bar a share of the ledger, from zero. */
const bars = z.strictObject({
  kind: z.literal("bars"),
  ...texts,
  rows: z.array(z.strictObject({ figure: figureRef, tone, name: localized(34) })).min(2),
});

/** One dot a record of a record table. Those that reach the line are drawn in the tone of the claim. */
const dots = z.strictObject({
  kind: z.literal("dots"),
  ...texts,
  claim,
  currency,
  table: z.string(),
  line,
  /** What stands beside the dots that reach the line. */
  reaching: localized(40),
  /** Asked before the dots are shown; the guess is then set against a headline, and the median of some records. */
  guess: z
    .strictObject({
      question: localized(110),
      headline: z.strictObject({ figure: figureRef }),
      /** `of`: whose median, as the object of “half of”. */
      median: z.strictObject({ figure: figureRef, of: localized(60) }),
    })
    .optional(),
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
  claim,
  table: z.string(),
  lines: z
    .array(
      z.strictObject({ column: z.enum(["prompt-engineer", "ai-engineer"]), tone, name: localized(24), off }),
    )
    .min(1),
});

/** One file of content/data/charts: what a chart shows and says, in both languages, without a single number typed. */
export const chartSchema = z.discriminatedUnion("kind", [
  ranges,
  bars,
  percentiles,
  medians,
  dots,
  sightings,
  shares,
]);
export type ChartDefinition = z.infer<typeof chartSchema>;
export type DefinitionOf<Kind extends ChartDefinition["kind"]> = Extract<ChartDefinition, { kind: Kind }>;
