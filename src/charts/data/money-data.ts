import type { Tone } from "../../domain/claim.ts";
import { isMoney, type Money, spanOf } from "../../domain/figure.ts";
import type { Locale } from "../../domain/locale.ts";
import {
  currencies,
  type Currency,
  type PayPeriod,
  payPeriods,
  type RatePerEuro,
} from "../../domain/money.ts";
import { deflator, seriesOf } from "../../domain/prices.ts";
import { rateOn } from "../../domain/rates.ts";
import { figureAt, type Ledger } from "../../ledger/ledger.ts";
import type { ChartDefinition } from "../kinds/definitions.ts";

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

/** The dates a chart needs, each once, in the order in which they are asked for. */
export class DateBook {
  readonly #dates: string[] = [];
  readonly #ledger: Ledger;

  constructor(ledger: Ledger) {
    this.#ledger = ledger;
  }

  /** The index of the rate and prices for a date. Throws when the ledger has no rate for it. */
  on(date: string): number {
    const { date: held } = rateOn(this.#ledger.rates, date);
    const known = this.#dates.indexOf(held);
    return known >= 0 ? known : this.#dates.push(held) - 1;
  }

  /** What the facts of a chart of money say of their dates. */
  get facts(): Pick<MoneyFacts, "dated" | "today"> {
    const { rates, prices } = this.#ledger;
    const dated = this.#dates.map((date): DatedFact => {
      const growth = (currency: Currency) =>
        Number(deflator(prices, currency, Number(date.slice(0, 4))).toFixed(4));
      return {
        perEuro: pair(rateOn(rates, date).perEuro),
        prices: { EUR: growth("EUR"), GBP: growth("GBP"), USD: growth("USD") },
      };
    });
    const last =
      currencies
        .map((currency) => seriesOf(prices, currency).last)
        .toSorted()
        .at(-1) ?? "";
    return { dated, today: pair(rateOn(rates, last).perEuro) };
  }
}

/** A rate without what else the ledger says of it. */
const pair = ({ USD, GBP }: DatedFact["perEuro"]): DatedFact["perEuro"] => ({ USD, GBP });

/** The definition of a chart, by id. Throws when there is none; the content check has already said so. */
export function definitionOf(ledger: Ledger, id: string): ChartDefinition {
  const definition = ledger.charts.get(id);
  if (!definition) throw new Error(`found chart id “${id}”; expected a file of content/data/charts`);
  return definition;
}

/** "claim-id.figure" → an amount of money, and the date it holds for. Throws when the figure is none. */
export function moneyAt(ledger: Ledger, ref: string): { figure: Money; date: string } {
  const { figure, date } = figureAt(ledger, ref);
  if (!isMoney(figure))
    throw new Error(`found “${ref}”, a figure without a currency; expected an amount of money`);
  return { figure, date };
}

const ends = (span: Parameters<typeof spanOf>[0]) => {
  const { low, high } = spanOf(span);
  return low === high ? { low } : { low, high };
};

/** The period of an amount. Throws when it is none a chart can turn into another: a day, a task. */
export function payPeriodOf({ period }: Money): PayPeriod {
  const found = payPeriods.find((one) => one === period);
  if (!found) throw new Error(`found pay per ${period}; expected per ${payPeriods.join(", ")}`);
  return found;
}

/** An amount of the ledger, as a fact of a chart. */
export function amountAt(ledger: Ledger, dates: DateBook, ref: string): AmountFact {
  const { figure, date } = moneyAt(ledger, ref);
  const { currency, original } = figure;
  return {
    ...ends(figure),
    currency,
    dated: dates.on(date),
    ...(original && { original: { ...ends(original), currency: original.currency } }),
  };
}
