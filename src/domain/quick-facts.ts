import { z } from "zod";
import { fullDate } from "./date.ts";
import { localized } from "./locale.ts";

/** The fields of the box of quick facts, in the order in which they are printed. */
export const quickFields = ["does", "pay", "entry", "contract", "openings", "outlook"] as const;

const fact = localized(260);

/** content/data/quick-facts.yaml: both jobs, each with the same fields. */
export const quickFactsSchema = z.strictObject({
  /** The day on which all of it was last checked. */
  asOf: fullDate,
  jobs: z
    .array(
      z.strictObject({
        name: localized(48),
        facts: z.strictObject({
          does: fact,
          pay: fact,
          entry: fact,
          contract: fact,
          openings: fact,
          outlook: fact,
        }),
      }),
    )
    .length(2),
});
export type QuickFacts = z.infer<typeof quickFactsSchema>;
