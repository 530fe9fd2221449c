import { type Currency, currencies, type PayPeriod, payPeriods } from "../../domain/money.ts";
import type { MoneyFacts } from "../facts/facts.ts";
import { seriesOf } from "../kinds/index.ts";
import type { ChartFacts } from "../kinds/kind.ts";
import type { Offered } from "./view.ts";

/** What a chart lets its reader choose: nothing about money in a chart without any. */
export interface Offers {
  readonly currencies: readonly Currency[];
  readonly periods: readonly PayPeriod[];
  readonly today: boolean;
  readonly series: readonly Offered[];
}

export const hasMoney = (facts: ChartFacts): facts is Extract<ChartFacts, MoneyFacts> => "currency" in facts;

/** Whether any amount would change in money of today: prices have moved since it was said. */
const deflates = (facts: MoneyFacts): boolean =>
  facts.dated.some(({ prices }) => Object.values(prices).some((growth) => growth !== 1));

/** The choices of a chart, for its controls and for its address alike. One series alone is no choice. */
export function offersOf(facts: ChartFacts): Offers {
  const money = hasMoney(facts);
  const series = seriesOf(facts).map(({ key, name, on }) => ({ key, name, on }));
  return {
    currencies: money ? currencies : [],
    periods: money ? payPeriods : [],
    today: money && deflates(facts),
    series: series.length > 1 ? series : [],
  };
}
