import { convert, currencies, type Currency, perPeriod, roundConverted } from "../../domain/money.ts";
import type { MoneyFacts } from "../facts/facts.ts";
import type { View } from "../spec/view.ts";

/** What a reader thinks a year pays, in the money they thought it in. */
export interface Guess {
  readonly aYear: number;
  readonly currency: Currency;
}

/** "#guess=120000usd" → a guess; anything else, be it hostile, is none. */
export function guessIn(hash: string): Guess | undefined {
  const [, digits, code] = /^#guess=(\d{1,7})(eur|gbp|usd)$/.exec(hash) ?? [];
  const currency = currencies.find((one) => one.toLowerCase() === code);
  return currency && { aYear: Number(digits), currency };
}

/** A guess as the fragment of a link, which no server is sent. */
export const hashOf = ({ aYear, currency }: Guess): string => `#guess=${aYear}${currency.toLowerCase()}`;

type Money = Pick<View, "currency" | "per">;

/** A guess from an amount in the money of a view. */
export function guessFrom(amount: number, facts: MoneyFacts, view: Money): Guess {
  const aYear = perPeriod(amount, view.per ?? facts.per, "year");
  return { aYear: Math.round(aYear), currency: view.currency ?? facts.currency };
}

/** A guess in the money of a view: of now, so converted at the last rate the chart has. */
export function amountIn({ aYear, currency }: Guess, facts: MoneyFacts, view: Money): number {
  const to = view.currency ?? facts.currency;
  const amount = perPeriod(convert(aYear, currency, to, facts.today), "year", view.per ?? facts.per);
  return Number.isInteger(amount) ? amount : roundConverted(amount);
}
