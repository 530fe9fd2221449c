import { z } from "zod";
import { currency } from "../../../domain/currency.ts";
import { localized } from "../../../domain/locale.ts";
import { type DefinitionKind, figureRef, referenceLine, texts } from "../fields.ts";

const rangeRow = z.strictObject({
  figure: figureRef,
  name: localized(34),
  /** The original amount, who said so, where and when: the line under the name. */
  under: localized(56),
  /**
   * A second figure of the same row: a ring at the end of a dotted line, as the rate billed beside the wage; `beneath`,
   * a mark of its own below the first, as what became of it.
   */
  also: z
    .strictObject({ figure: figureRef, name: localized(16), beneath: z.literal(true).optional() })
    .optional(),
});

/** One row a figure of the ledger: a bar for a range, a dot for a single amount. */
export const rangesSchema = z.strictObject({
  kind: z.literal("ranges"),
  ...texts,
  /** The currency the chart opens in. */
  currency,
  scale: z.enum(["linear", "log"]),
  line: referenceLine.optional(),
  rows: z.array(rangeRow).min(2),
});

/** One bar a share of the ledger, from zero. */
export const barsSchema = z.strictObject({
  kind: z.literal("bars"),
  ...texts,
  rows: z.array(z.strictObject({ figure: figureRef, name: localized(34) })).min(2),
});

export const rangesDefinition: DefinitionKind<z.infer<typeof rangesSchema>> = {
  refs: ({ rows, line: across }) => [
    ...rows.flatMap(({ figure, also }) => (also ? [figure, also.figure] : [figure])),
    ...(across ? [across.at] : []),
  ],
  jobs: () => [],
  partial: () => false,
};

export const barsDefinition: DefinitionKind<z.infer<typeof barsSchema>> = {
  refs: ({ rows }) => rows.map(({ figure }) => figure),
  jobs: () => [],
  partial: () => false,
};
