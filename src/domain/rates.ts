import { z } from "zod";
import { endsOf, fullDate } from "./date.ts";
import type { RatePerEuro } from "./money.ts";

const perEuro = z.strictObject({ USD: z.number().positive(), GBP: z.number().positive() });

/** ECB reference rates, in units of the currency per euro: by day, and averaged over years. */
export const ratesSchema = z.strictObject({
  source: z.string(),
  daily: z.record(fullDate, perEuro),
  yearly: z.record(z.string().regex(/^\d{4}$/), perEuro.extend({ until: fullDate.optional() })),
});
export type Rates = z.infer<typeof ratesSchema>;

/** A rate and the date it holds for: a day, a year, or the part of a year up to `until`. */
export interface DatedRate {
  readonly perEuro: RatePerEuro;
  readonly date: string;
}

/**
 * The rate for a date: the day's own when the ledger has it, else the mean of its year (of the last year of
 * an interval). Throws when neither is known, naming the date and the file to complete.
 */
export function rateOn(rates: Rates, date: string): DatedRate {
  const { to } = endsOf(date);
  const daily = rates.daily[to];
  if (daily) return { perEuro: daily, date: to };
  const year = to.slice(0, 4);
  const yearly = rates.yearly[year];
  if (yearly) return { perEuro: yearly, date: year };
  throw new Error(
    `found no exchange rate for ${date}; expected a day or the year ${year} in content/data/rates.yaml: add it there`,
  );
}
