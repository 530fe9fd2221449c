import { z } from "zod";
import { currency } from "../../../domain/currency.ts";
import { partialDate } from "../../../domain/date.ts";
import { localized } from "../../../domain/locale.ts";
import { secondaryLine, claimId, type DefinitionKind, figureRef, hiddenSeries, texts } from "../fields.ts";

/** One line a job in a country: the median of the records of each year. */
export const mediansSchema = z.strictObject({
  kind: z.literal("medians"),
  ...texts,
  currency,
  country: z.string(),
  lines: z
    .array(z.strictObject({ key: z.string(), beside: secondaryLine, name: localized(24), off: hiddenSeries }))
    .min(2),
});

const point = z.strictObject({ at: partialDate, figure: figureRef, name: localized(28).optional() });

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

/** One line a job: how many of each 10,000 records of a year have its titles. */
export const sharesSchema = z.strictObject({
  kind: z.literal("shares"),
  ...texts,
  claim: claimId,
  lines: z
    .array(z.strictObject({ key: z.string(), beside: secondaryLine, name: localized(24), off: hiddenSeries }))
    .min(1),
});

export const mediansDefinition: DefinitionKind<z.infer<typeof mediansSchema>> = {
  refs: () => [],
  jobs: ({ country, lines }) =>
    lines.map(({ key: job }, index) => ({ job, country, field: `lines.${index}` })),
  partial: () => true,
};

export const sightingsDefinition: DefinitionKind<z.infer<typeof sightingsSchema>> = {
  refs: ({ points, plateau }) => [
    ...points.map(({ figure }) => figure),
    ...(plateau ? [plateau.figure] : []),
  ],
  jobs: () => [],
  partial: () => false,
};

export const sharesDefinition: DefinitionKind<z.infer<typeof sharesSchema>> = {
  refs: () => [],
  jobs: ({ lines }) => lines.map(({ key: job }, index) => ({ job, field: `lines.${index}` })),
  partial: () => false,
};
