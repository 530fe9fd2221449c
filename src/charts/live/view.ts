import { currencies, payPeriods } from "../../domain/money.ts";
import { askedOf, askedOne } from "../../islands/address.ts";
import type { View } from "../spec/view.ts";

/** `currency`, `per` period, `money` of the day or of today, `series` one that is shown, `show` chart or table. */
export const keys = {
  currency: "currency",
  period: "per",
  money: "money",
  series: "series",
  show: "show",
} as const;

/**
 * The view an address asks for. In an article, where charts stand side by side, the keys of each begin with its id and
 * a dot. What means nothing, be it hostile, stands as the chart opens.
 */
export function viewIn(search: string, prefix: string): View {
  const series = askedOf(search, prefix + keys.series);
  return {
    currency: askedOne(search, prefix + keys.currency, currencies),
    per: askedOne(search, prefix + keys.period, payPeriods),
    money: askedOne(search, prefix + keys.money, ["day", "today"] as const),
    series: series.length > 0 ? series : undefined,
  };
}
