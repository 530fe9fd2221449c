import { type Currency, currencies, type PayPeriod, payPeriods } from "../../domain/money.ts";
import type { ChartFacts, MoneyFacts } from "../facts/facts.ts";

/** What a reader was offered: gross, whole (perhaps a month’s worth times the months paid), above zero. */
export interface JobOffer {
  readonly amount: number;
  readonly currency: Currency;
  readonly per: PayPeriod;
}

/** What a reader may choose; what is not given stands as the chart opens. */
export interface View {
  readonly currency?: Currency | undefined;
  readonly per?: PayPeriod | undefined;
  /** Money of the day an amount was said, or of the last year whose prices are known. */
  readonly money?: "day" | "today" | undefined;
  /** The keys of the series shown. */
  readonly series?: readonly string[] | undefined;
  /** What the reader thinks the job pays, in the currency and period of the view. */
  readonly guess?: number | undefined;
  /** Laid over a chart of percentiles, in the money of the view; other charts leave it out. */
  readonly offer?: JobOffer | undefined;
}

/** A series the reader may show or hide, and whether the chart opens with it. */
export interface Offered {
  readonly key: string;
  readonly name: string;
  readonly on: boolean;
}

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

function seriesIn(facts: ChartFacts): readonly Offered[] {
  if (facts.kind === "percentiles") return facts.series;
  return facts.kind === "medians" || facts.kind === "trend" ? facts.series : [];
}

/** The choices of a chart, for its controls and for its address alike. One series alone is no choice. */
export function offersOf(facts: ChartFacts): Offers {
  const money = hasMoney(facts);
  const series = seriesIn(facts).map(({ key, name, on }) => ({ key, name, on }));
  return {
    currencies: money ? currencies : [],
    periods: money ? payPeriods : [],
    today: money && deflates(facts),
    series: series.length > 1 ? series : [],
  };
}

/** The series a view shows: those it names, else those the chart opens with. */
export function shownSeries<Series extends Offered>(all: readonly Series[], view: View): readonly Series[] {
  const named = all.filter(({ key }) => view.series?.includes(key));
  return named.length > 0 ? named : all.filter(({ on }) => on);
}

/** Whether anything in the chart is converted when it is read in a currency. */
export function converts(facts: ChartFacts, currency: Currency): boolean {
  switch (facts.kind) {
    case "ranges":
      return facts.rows.some(
        ({ amount }) => amount.currency !== currency && amount.original?.currency !== currency,
      );
    case "percentiles":
      return facts.rows.some(({ published }) => published !== currency);
    case "medians":
      return facts.published !== currency;
    case "dots":
      // In dollars the records stand as their publisher gave them.
      return currency !== "USD";
    default:
      return false;
  }
}
