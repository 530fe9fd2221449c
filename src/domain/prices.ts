import { z } from "zod";
import { localized } from "./locale.ts";
import type { Currency } from "./money.ts";

const area = z.strictObject({
  series: localized(200),
  /** The index and its area, as a chart names them. */
  short: localized(40),
  source: z.string(),
  yearly: z.record(z.string().regex(/^\d{4}$/), z.number()),
});

/** Consumer price inflation, yearly averages in per cent, by area. */
export const pricesSchema = z.record(z.string(), area);
export type Prices = z.infer<typeof pricesSchema>;

/** Whose prices an amount follows: those of its own currency’s area. */
const areas: Record<Currency, string> = { EUR: "euro-area", GBP: "united-kingdom", USD: "united-states" };

/** The price series of a currency, and the last year it knows. Throws when the ledger has none. */
export function seriesOf(prices: Prices, currency: Currency): Prices[string] & { readonly last: string } {
  const series = prices[areas[currency]];
  const last = Object.keys(series?.yearly ?? {}).at(-1);
  if (!series || !last)
    throw new Error(
      `found no prices for ${currency}; expected “${areas[currency]}” in content/data/prices.yaml: add it there`,
    );
  return { ...series, last };
}

const signs: Record<Currency, string> = { EUR: "€", GBP: "£", USD: "$" };

/** The year of “money of today” in some currencies: "2025"; where an index stops earlier, "2025 (£ 2024)". */
export function yearOfMoney(prices: Prices, among: readonly Currency[]): string {
  const known = among.map((code) => ({ code, last: seriesOf(prices, code).last }));
  const latest =
    known
      .map(({ last }) => last)
      .toSorted()
      .at(-1) ?? "";
  const earlier = known
    .filter(({ last }) => last !== latest)
    .map(({ code, last }) => `${signs[code]} ${last}`);
  return earlier.length > 0 ? `${latest} (${earlier.join(", ")})` : latest;
}

/**
 * The deflator: what to multiply an amount of a year by to have it in money of the last year known. Later
 * years stand as they are. 2023 → 2025 in euros: 1.024 × 1.021. Throws when a year between is missing.
 */
export function deflator(prices: Prices, currency: Currency, year: number): number {
  const { yearly, last } = seriesOf(prices, currency);
  let growth = 1;
  for (let after = year + 1; after <= Number(last); after += 1) {
    const rate = yearly[String(after)];
    if (rate === undefined)
      throw new Error(
        `found no ${areas[currency]} inflation for ${after}; expected every year up to ${last} in content/data/prices.yaml: add it there`,
      );
    growth *= 1 + rate / 100;
  }
  return growth;
}
