import { currencies, payPeriods } from "../../domain/money.ts";
import { askedOf, askedOne } from "../../islands/address.ts";
import type { View } from "../spec/view.ts";

/** `c` currency, `per` period, `money` of the day or of today, `s` a series shown, `show` chart or table. */
export const keys = { currency: "c", period: "per", money: "money", series: "s", show: "show" } as const;

/**
 * The view an address asks for. In an article, where charts stand side by side, the keys of each begin with its id and
 * a dot. What means nothing, be it hostile, stands as the chart opens.
 */
export function viewIn(search: string, prefix: string): View {
  const series = askedOf(search, prefix + keys.series);
  return {
    currency: askedOne(search, prefix + keys.currency, currencies, (code) => code.toLowerCase()),
    per: askedOne(search, prefix + keys.period, payPeriods, String),
    money: askedOne(search, prefix + keys.money, ["day", "today"] as const, String),
    series: series.length > 0 ? series : undefined,
  };
}
