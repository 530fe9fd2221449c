import { z } from "zod";
import { localized } from "./locale.ts";

/** Consumer price inflation, yearly averages in per cent, by area. */
export const pricesSchema = z.record(
  z.string(),
  z.strictObject({
    series: localized(200),
    source: z.string(),
    yearly: z.record(z.string().regex(/^\d{4}$/), z.number()),
  }),
);
export type Prices = z.infer<typeof pricesSchema>;
