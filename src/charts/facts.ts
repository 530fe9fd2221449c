import type { Locale } from "../domain/locale.ts";
import type { Currency, RatePerEuro } from "../domain/money.ts";
import type { Tone, TrendSpec } from "./spec.ts";

/*
 * All that a chart needs from the ledger, in one language: small, plain JSON, sent to the browser so that the
 * reader may change currency there. `gather.ts` writes it at build; `specify.ts` reads it on both sides.
 */

/** An amount as published; `high` only for a range, `rate` an index into the rates of the chart. */
export interface AmountFact {
  readonly low: number;
  readonly high?: number;
  readonly currency: Currency;
  readonly rate: number;
  /** The amount before the source itself converted it. */
  readonly original?: { readonly low: number; readonly high?: number; readonly currency: Currency };
}

/** What every chart of money carries: the currency it opens in, and the dated rates of its amounts. */
export interface MoneyFacts {
  readonly locale: Locale;
  readonly currency: Currency;
  readonly rates: readonly RatePerEuro[];
}

interface NamedAmount {
  readonly name: string;
  /** The name as it stands before an amount, with the colon of its language where it needs one. */
  readonly head: string;
  readonly amount: AmountFact;
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
    readonly also?: NamedAmount;
  }[];
}

export interface PercentilesFacts extends MoneyFacts {
  readonly kind: "percentiles";
  /** The currency the table is in, and the index of its rate. */
  readonly published: Currency;
  readonly rate: number;
  readonly rows: readonly {
    readonly name: string;
    readonly count: string;
    readonly under: string;
    readonly indicative: boolean;
    readonly values?: readonly [number, number, number, number, number];
  }[];
}

/** Records alike in country, year and level: said once, then one amount in dollars each. */
export interface DotGroup {
  readonly under: string;
  readonly rate: number;
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
  readonly line: NamedAmount;
  readonly reaching: string;
  readonly groups: readonly DotGroup[];
}

/** A chart without money has no choice to offer: its facts are its specification. */
export type TrendFacts = TrendSpec;

export type ChartFacts = RangesFacts | PercentilesFacts | DotsFacts | TrendFacts;
