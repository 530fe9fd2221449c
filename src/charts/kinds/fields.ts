import { z } from "zod";
import { inEvery, localized } from "../../domain/locale.ts";

/** A job a chart draws from the records, in a country where it is read in one, and the field that asks for it. */
export interface Asked {
  readonly job: string;
  readonly country?: string;
  readonly field: string;
}

/** What the file of a chart asks of the ledger, for one kind of chart. */
export interface DefinitionKind<Definition> {
  /** The figures of the ledger it names, the line among them. */
  readonly refs: (definition: Definition) => string[];
  /** What it draws from the records (content/data/explorer.json); nothing for one of single figures. */
  readonly jobs: (definition: Definition) => Asked[];
  /** Whether a reader may leave some of the records out. */
  readonly partial: (definition: Definition) => boolean;
}

/* Fields that several kinds of chart have in their files. */

/** A figure of the ledger: "seed-start-45500", or "seed-start-45500.pounds" for another than `main`. */
export const figureRef = z
  .string()
  .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)?$/, { error: "a claim id, or claim-id.figure" });

/** A neighbour: a line in ink, beside the one the reader came for. */
export const secondaryLine = z.literal(true).optional();

const slug = z.string().regex(/^[a-z0-9-]+$/, { error: "a slug: small letters, digits and hyphens" });

export const texts = {
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
export const claimId = z.string();
/** A series the reader may show that the chart does not open with. */
export const hiddenSeries = z.literal(true).optional();

/** A dotted line across the plot, at a figure. */
export const referenceLine = z.strictObject({ at: figureRef, name: localized(32) });
