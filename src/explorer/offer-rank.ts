import { type PayCell, steps } from "../domain/pay-cell.ts";

/** Per cent of records, whole numbers. */
export interface Share {
  readonly low: number;
  readonly high: number;
}

/** Where an amount stands among the records of a cell. */
export type OfferStanding =
  | {
      readonly kind: "share";
      /** Between which two steps: so many of these very records are lower. */
      readonly seen: Share;
      /** The same with room for chance: how many would be lower if more such records were drawn. */
      readonly likely: Share;
    }
  /** Under ten adverts there is no percentile: how many of them are lower, the same, higher. */
  | { readonly kind: "count"; readonly lower: number; readonly same: number; readonly higher: number };

/** The normal quantile of a 95 % interval. */
const z = 1.96;

/** One end of Wilson’s interval for a share of n: what the share may be in all that the n were drawn from. */
function wilson(share: number, n: number, end: -1 | 1): number {
  const middle = share + z ** 2 / (2 * n);
  const reach = z * Math.sqrt((share * (1 - share)) / n + z ** 2 / (4 * n ** 2));
  return (middle + end * reach) / (1 + z ** 2 / n);
}

/**
 * Where an amount a year, in the currency of the cell, stands. Quantiles come at 5 % steps, so the share is an
 * interval from the start; Wilson’s 95 % interval widens it, the more the fewer adverts there are: of the two records of
 * an advert, the second says nothing new.
 */
export function percentileRange(
  { n, adverts, quantiles, amounts = [] }: PayCell,
  amount: number,
): OfferStanding {
  if (!quantiles) {
    const lower = amounts.filter((one) => one < amount).length;
    const same = amounts.filter((one) => one === amount).length;
    return { kind: "count", lower, same, higher: n - lower - same };
  }
  // Of equal amounts, some count as lower and some do not: the interval holds them all.
  const low = steps.findLast((_, index) => (quantiles[index] ?? 0) < amount) ?? 0;
  const high = steps.find((_, index) => (quantiles[index] ?? 0) > amount) ?? 100;
  return {
    kind: "share",
    seen: { low, high },
    likely: {
      low: low === 0 ? 0 : Math.floor(100 * wilson(low / 100, adverts, -1)),
      high: high === 100 ? 100 : Math.ceil(100 * wilson(high / 100, adverts, 1)),
    },
  };
}

/** In plain words, as far as the whole interval allows. */
type Rank = "bottom-tenth" | "bottom-quarter" | "below" | "around" | "above" | "top-quarter" | "top-tenth";

/** What one may call an interval: only what all of it bears out. */
export function rankOf({ low, high }: Share): Rank {
  if (high <= 10) return "bottom-tenth";
  if (high <= 25) return "bottom-quarter";
  if (high <= 50) return "below";
  if (low >= 90) return "top-tenth";
  if (low >= 75) return "top-quarter";
  return low >= 50 ? "above" : "around";
}
