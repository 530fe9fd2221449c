import { z } from "zod";
import { currency } from "../../../domain/currency.ts";
import type { DefinitionKind } from "../definition-kind.ts";
import { off, texts } from "../fields.ts";

/** Rows of a pay table: one a job, or under the heading of each job one a country. */
export const percentilesSchema = z.strictObject({
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

export const percentiles: DefinitionKind<z.infer<typeof percentilesSchema>> = {
  table: "pay",
  refs: () => [],
  keys: ({ first, groups = [] }) => [
    ...(first ? [{ key: first, field: "first" }] : []),
    ...groups.map(({ key }, index) => ({ key, field: `groups.${index}.key` })),
  ],
  partial: ({ groups }) => groups !== undefined,
};
