import { z } from "zod";
import { currency } from "../../../domain/currency.ts";
import { partialDate } from "../../../domain/date.ts";
import { localized } from "../../../domain/locale.ts";
import type { DefinitionKind } from "../definition-kind.ts";
import { claim, figureRef, off, texts, tone } from "../fields.ts";

/** One line a job of a table of medians, over the years. */
export const mediansSchema = z.strictObject({
  kind: z.literal("medians"),
  ...texts,
  currency,
  table: z.string(),
  lines: z.array(z.strictObject({ key: z.string(), tone, name: localized(24), off })).min(2),
});

const point = z.strictObject({ at: partialDate, figure: figureRef, tone, name: localized(28).optional() });

/** Single dated figures of claims, and perhaps a plateau; what lies between them is dotted, for nobody counted it. */
export const sightingsSchema = z.strictObject({
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
export const sharesSchema = z.strictObject({
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

export const medians: DefinitionKind<z.infer<typeof mediansSchema>> = {
  table: "medians",
  refs: () => [],
  keys: ({ lines }) => lines.map(({ key }, index) => ({ key, field: `lines.${index}.key` })),
  partial: () => true,
};

export const sightings: DefinitionKind<z.infer<typeof sightingsSchema>> = {
  refs: ({ points, plateau }) => [
    ...points.map(({ figure }) => figure),
    ...(plateau ? [plateau.figure] : []),
  ],
  keys: () => [],
  partial: () => false,
};

export const shares: DefinitionKind<z.infer<typeof sharesSchema>> = {
  table: "shares",
  refs: () => [],
  keys: () => [],
  partial: () => false,
};
