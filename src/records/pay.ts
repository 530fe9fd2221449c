import { quantileSorted } from "d3-array";
import type { PayCell } from "../domain/pay-cell.ts";
import { steps } from "../domain/pay-cell.ts";
import { advertsIn, thicknessOf } from "../domain/thin-data.ts";

declare module "d3-array" {
  /** It reads by index and length alone; its own types know arrays only. */
  function quantileSorted(values: Float64Array, p: number): number | undefined;
}

/**
 * A quantile to the unit, a half to the even one, as the tables of the articles have it. It is a whole number of
 * hundredths, which binary fractions miss: they would send some halves down.
 */
function toTheUnit(quantile: number): number {
  const exact = Math.round(quantile * 100) / 100;
  const nearest = Math.round(exact);
  return nearest - exact === 0.5 && nearest % 2 === 1 ? nearest - 1 : nearest;
}

/**
 * What some amounts are together, by the thin-data rule: quantiles by linear interpolation, or the amounts
 * themselves. They are gathered and sorted in `room`, the same for every cell: a new one each would fill the memory.
 */
export function payOf(
  all: readonly (readonly number[])[],
  room: Float64Array,
  year: number | undefined,
): Omit<PayCell, "adverts"> {
  let n = 0;
  for (const amounts of all) {
    room.set(amounts, n);
    n += amounts.length;
  }
  const sorted = room.subarray(0, n).sort();
  if (thicknessOf(advertsIn(n, year)) === "dots") return { n, amounts: [...sorted] };
  return { n, quantiles: steps.map((step) => toTheUnit(quantileSorted(sorted, step / 100) ?? 0)) };
}
