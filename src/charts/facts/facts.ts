import type { Tone } from "../../domain/claim.ts";
import type { Locale } from "../../domain/locale.ts";
import type { Currency, PayPeriod, RatePerEuro } from "../../domain/money.ts";

/*
 * All that a chart needs from the ledger, in one language: small, plain JSON, fetched by the browser so that
 * the reader may choose a view there. `kinds/build.ts` writes it at build; `kinds/index.ts` reads it on both sides.
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

export interface ClaimedAmount {
  readonly amount: AmountFact;
  readonly claim: string;
  readonly tone: Tone;
}

export interface NamedAmount extends ClaimedAmount {
  readonly name: string;
  /** The name as it stands before an amount, with the colon of its language where it needs one. */
  readonly head: string;
}
