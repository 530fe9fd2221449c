import { z } from "zod";
import { localized } from "./locale.ts";

/** content/data/path.yaml: how the amount of the headline travelled from one text to the next, in order. */
export const pathSchema = z.strictObject({
  title: localized(80),
  links: z
    .array(
      z.strictObject({
        /** The amount that was printed: "claim-id" or "claim-id.figure". The claim has the date. */
        figure: z.string(),
        /** Who printed it, and where. */
        by: localized(48),
        says: localized(260),
        /** What a reader of this text could no longer know. */
        lost: localized(90).optional(),
      }),
    )
    .min(2),
});
export type Path = z.infer<typeof pathSchema>;
