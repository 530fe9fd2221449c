import type { Locale } from "../../domain/locale.ts";
import type { Currency, PayPeriod, RatePerEuro } from "../../domain/money.ts";
import type { Axis, BarsSpec, Five, Tone, TrendSpec } from "../spec/spec.ts";
import type { Offered } from "../spec/view.ts";

/*
 * All that a chart needs from the ledger, in one language: small, plain JSON, fetched by the browser so that
 * the reader may choose a view there. `gather.ts` writes it at build; `specify.ts` reads it on both sides.
 */

/** An amount as published; `high` only for a range, `dated` an index into the dates of the chart. */
export interface AmountFact {
  readonly low: number;
  readonly high?: number;
  readonly currency: Currency;
  readonly dated: number;
  /** The amount before the source itself converted it. */
  readonly original?: { readonly low: number; readonly high?: number; readonly currency: Currency };
}

/** The rate of a day or year, and the deflator of each currency from then on. */
export interface DatedFact {
  readonly perEuro: RatePerEuro;
  readonly prices: Readonly<Record<Currency, number>>;
}

/** What every chart of money carries: how it opens, and the dated rates of its amounts. */
export interface MoneyFacts {
  readonly locale: Locale;
  readonly currency: Currency;
  /** The period its amounts were published for. */
  readonly per: PayPeriod;
  readonly dated: readonly DatedFact[];
  /** At which amounts in money of today are converted: the mean of the last full year. */
  readonly today: RatePerEuro;
}

interface ClaimedAmount {
  readonly amount: AmountFact;
  readonly claim: string;
}

interface NamedAmount extends ClaimedAmount {
  readonly name: string;
  /** The name as it stands before an amount, with the colon of its language where it needs one. */
  readonly head: string;
}

export interface RangesFacts extends MoneyFacts {
  readonly kind: "ranges";
  readonly scale: "linear" | "log";
  readonly line?: NamedAmount;
  readonly rows: readonly {
    readonly name: string;
    readonly under: string;
    readonly tone: Tone;
    readonly amount: AmountFact;
    readonly claim: string;
    readonly also?: NamedAmount & { readonly tone?: Tone };
  }[];
}

export interface PercentilesFacts extends MoneyFacts {
  readonly kind: "percentiles";
  /** Groups of rows a reader may show or hide; a chart without groups has none. */
  readonly series: readonly Offered[];
  readonly rows: readonly {
    /** The series it belongs to, when there are any. */
    readonly key?: string;
    readonly name: string;
    readonly count: string;
    readonly under: string;
    readonly indicative: boolean;
    readonly published: Currency;
    readonly dated: number;
    /** The claim that holds this very row, when one does. */
    readonly claim?: string;
    /** P10, P25, median, P75, P90; not needed beside `steps`, which hold them. */
    readonly values?: Five<number>;
    /** The whole distribution: the quantiles at 5 %, 10 %, … 95 % (domain/pay-cell.ts), as published. */
    readonly steps?: readonly number[];
    /** Under ten records the amounts themselves, rising, as published: drawn one by one, and no percentile with them. */
    readonly amounts?: readonly number[];
  }[];
}

/** Medians by year, one line a job. A year under ten records has no value. */
export interface MediansFacts extends MoneyFacts {
  readonly kind: "medians";
  readonly published: Currency;
  readonly x: Axis;
  readonly series: readonly (Offered & {
    readonly tone: Tone;
    readonly points: readonly {
      readonly year: number;
      readonly count: string;
      /** The count in words, and what the thin-data rule has to say about it. */
      readonly detail: string;
      readonly indicative: boolean;
      readonly dated: number;
      readonly value?: number;
    }[];
  })[];
}

/** Records alike in country, year and level: said once, then one amount in dollars each. */
export interface DotGroup {
  readonly under: string;
  readonly dated: number;
  readonly usd: readonly number[];
  /** The same amounts as published, when that was not in dollars. */
  readonly published?: {
    readonly currency: string;
    readonly amounts: readonly number[];
    readonly labels: readonly string[];
  };
}

export interface DotsFacts extends MoneyFacts {
  readonly kind: "dots";
  readonly claim?: string;
  readonly line: NamedAmount;
  readonly reaching: string;
  /** What a reader’s guess is set against: the story’s headline, and the median `of` some of the records. */
  readonly guess?: {
    readonly headline: ClaimedAmount;
    readonly median: ClaimedAmount & { readonly of: string };
  };
  readonly groups: readonly DotGroup[];
}

/** Values over time without money: all of its specification but the vertical axis, which fits what is shown. */
export interface TrendFacts extends Omit<TrendSpec, "y" | "series"> {
  readonly locale: Locale;
  /** At most so many steps on the vertical axis, and the room above the highest value. */
  readonly steps: number;
  readonly room: number;
  readonly series: readonly (Offered & TrendSpec["series"][number])[];
}

/** A chart with nothing to choose: its facts are its specification. */
export type BarsFacts = BarsSpec;

export type ChartFacts = RangesFacts | PercentilesFacts | MediansFacts | DotsFacts | TrendFacts | BarsFacts;
