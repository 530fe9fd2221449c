import { currencies, type Currency, type PayPeriod, payPeriods } from "../domain/money.ts";
import { askedOf, askedOne } from "../islands/address.ts";

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

/** The series a view shows: those it names, else those the chart opens with. */
export function shownSeries<Series extends Offered>(all: readonly Series[], view: View): readonly Series[] {
  const named = all.filter(({ key }) => view.series?.includes(key));
  return named.length > 0 ? named : all.filter(({ on }) => on);
}

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
