import { z } from "zod";
import { currency } from "../../../domain/currency.ts";
import { type DefinitionKind, hiddenSeries, texts } from "../fields.ts";

/** Rows of the records since 2023: one a job, or under the heading of each job one a country. */
export const percentilesSchema = z.strictObject({
  kind: z.literal("percentiles"),
  ...texts,
  currency,
  rows: z
    .array(
      z.strictObject({
        job: z.string(),
        country: z.string(),
        /** The claim that holds this very row, when one does. */
        claim: z.string().optional(),
      }),
    )
    .min(2),
  /** The job the reader came for, drawn first; then the best paid. */
  first: z.string().optional(),
  /** The jobs, when rows are countries in the order given. */
  groups: z
    .array(z.strictObject({ key: z.string(), off: hiddenSeries }))
    .min(2)
    .optional(),
});

export const percentilesDefinition: DefinitionKind<z.infer<typeof percentilesSchema>> = {
  refs: () => [],
  jobs: ({ rows, first, groups = [] }) => [
    ...rows.map(({ job, country }, index) => ({ job, country, field: `rows.${index}` })),
    ...(first ? [{ job: first, field: "first" }] : []),
    ...groups.map(({ key: job }, index) => ({ job, field: `groups.${index}.key` })),
  ],
  partial: ({ groups }) => groups !== undefined,
};
