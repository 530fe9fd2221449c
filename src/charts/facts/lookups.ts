import { type Tone, toneOf } from "../../domain/claim.ts";
import { isMoney, type Money, spanOf } from "../../domain/figure.ts";
import { type Currency, currencies, type PayPeriod, payPeriods } from "../../domain/money.ts";
import { deflator, seriesOf } from "../../domain/prices.ts";
import { rateOn } from "../../domain/rates.ts";
import { claimOf, figureAt, type Ledger } from "../../ledger/ledger.ts";
import type { ChartDefinition } from "../kinds/definitions.ts";
import type { AmountFact, DatedFact, MoneyFacts } from "./facts.ts";

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

/** The claim of a reference: "claim-id.figure" → "claim-id". */
export const claimIn = (ref: string): string => ref.split(".")[0] ?? ref;

/** "claim-id.figure" → the tone of the claim. Throws on an unknown claim. */
export const toneAt = (ledger: Ledger, ref: string): Tone => toneOf(claimOf(ledger, claimIn(ref)));

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
