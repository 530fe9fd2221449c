import { z } from "zod";
import { currency } from "../../../domain/currency.ts";
import { localized } from "../../../domain/locale.ts";
import { claimId, type DefinitionKind, figureRef, referenceLine, texts } from "../fields.ts";

/** One dot a record of a job that is listed (content/data/jobs.yaml). Those that reach the line are drawn in the tone of the claim. */
export const dotsSchema = z.strictObject({
  kind: z.literal("dots"),
  ...texts,
  claim: claimId,
  currency,
  job: z.string(),
  line: referenceLine,
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

export const dotsDefinition: DefinitionKind<z.infer<typeof dotsSchema>> = {
  refs: () => [],
  jobs: ({ job }) => [{ job, field: "job" }],
  partial: () => false,
};
