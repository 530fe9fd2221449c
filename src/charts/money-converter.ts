import {
  convert,
  type Currency,
  type PayPeriod,
  perPeriod,
  type RatePerEuro,
  roundSpan,
  type Span,
} from "../domain/money.ts";
import { chartStrings } from "../i18n/chart-strings.ts";
import { money as printMoney } from "../i18n/format.ts";
import type { AmountFact, DatedFact, MoneyFacts } from "./data/money-data.ts";
import type { Reference, Tone } from "./spec.ts";
import type { JobOffer, View } from "./view.ts";

export const spanFrom = ({ low, high = low }: { readonly low: number; readonly high?: number }): Span => ({
  low,
  high,
});
export const singleAmount = (value: number): Span => ({ low: value, high: value });

/** An amount in the view, as printed, with the amount as published when that differs. */
export interface Shown extends Span {
  readonly label: string;
  readonly published?: string;
}

/** Amounts as one reader asked for them: currency, period, money of the day or of today. */
export class MoneyConverter {
  readonly facts: MoneyFacts;
  readonly currency: Currency;
  readonly #per: PayPeriod;
  readonly #today: boolean;

  constructor(facts: MoneyFacts, view: View) {
    this.facts = facts;
    this.currency = view.currency ?? facts.currency;
    this.#per = view.per ?? facts.per;
    this.#today = view.money === "today";
  }

  print = (span: Span): string => printMoney(this.facts.locale, span, this.currency);
  printAt = (value: number): string => this.print(singleAmount(value));

  /** The date of an amount. Throws when the facts were put together wrongly. */
  #dated(index: number): DatedFact {
    const dated = this.facts.dated[index];
    if (!dated)
      throw new Error(
        `found date ${index}; expected one of the ${this.facts.dated.length} dates of the chart`,
      );
    return dated;
  }

  #growth(currency: Currency, index: number): number {
    return this.#today ? this.#dated(index).prices[currency] : 1;
  }

  #rate(currency: Currency, index: number): RatePerEuro {
    // What prices have not touched is converted at its own date; the rest is money of today.
    return this.#growth(currency, index) === 1 ? this.#dated(index).perEuro : this.facts.today;
  }

  /** Whether an amount in a currency is shown as published. */
  keeps(currency: Currency, index: number): boolean {
    return currency === this.currency && this.#per === this.facts.per && this.#growth(currency, index) === 1;
  }

  /** Period, then prices in its own currency, then conversion; rounded once, and only when something changed. */
  convert(span: Span, currency: Currency, index: number): Span {
    if (this.keeps(currency, index)) return span;
    const factor = perPeriod(1, this.facts.per, this.#per) * this.#growth(currency, index);
    const rate = this.#rate(currency, index);
    const one = (amount: number) => convert(amount * factor, currency, this.currency, rate);
    return roundSpan({ low: one(span.low), high: one(span.high) });
  }

  /** An amount as published, with its period where the view has another: "£40,000" or "£40,000 a year". */
  publish(span: Span, currency: Currency, long?: boolean, per = this.facts.per): string {
    const { locale } = this.facts;
    const strings = chartStrings(locale);
    const amount = printMoney(locale, span, currency);
    return (long ?? this.#per !== per)
      ? strings["chart.published"](amount, strings[`period.${per}`])
      : amount;
  }

  /**
   * What a reader was offered: money of today in every view. It is converted at the rate of some records, so
   * that it stands at the same place among them in every currency.
   */
  offered({ amount, currency, per }: JobOffer, among: Currency, index: number): Shown {
    const given = singleAmount(amount);
    if (currency === this.currency && per === this.#per) return { ...given, label: this.print(given) };
    const whole = perPeriod(amount, per, this.#per);
    const rate = this.#rate(among, index);
    const span = roundSpan(singleAmount(convert(whole, currency, this.currency, rate)));
    return { ...span, label: this.print(span), published: this.publish(given, currency, undefined, per) };
  }

  /** As published where nothing changes, be it the amount before its source converted it. */
  show(amount: AmountFact): Shown {
    const same = [amount, amount.original].find((one) => one && this.keeps(one.currency, amount.dated));
    if (same) return { ...spanFrom(same), label: this.print(spanFrom(same)) };
    const from = amount.original ?? amount;
    const span = this.convert(spanFrom(from), from.currency, amount.dated);
    return { ...span, label: this.print(span), published: this.publish(spanFrom(from), from.currency) };
  }

  /** What amounts are in: "euros a year". */
  get unit(): string {
    const strings = chartStrings(this.facts.locale);
    return strings["chart.unit"](strings[`currency.${this.currency}`], strings[`period.${this.#per}`]);
  }

  /** A line across the plot; `whole`, its head says the amount as published as well. */
  line(name: string, head: string, { high, label, published }: Shown, whole = false): Reference {
    const either = chartStrings(this.facts.locale)["chart.either"];
    const said = whole && published ? either(published, label) : label;
    return { at: high, name, label, head: `${head} ${said}`, ...(published && { published }) };
  }

  /** The line of an amount, which opens the passport of its claim. */
  reference({ name, head, amount, claim, tone }: ReferenceFact, whole = false): Reference {
    return {
      ...this.line(name, head, this.show(amount), whole),
      ...(claim && { claim }),
      ...(tone && { tone }),
    };
  }
}

interface ReferenceFact {
  readonly name: string;
  readonly head: string;
  readonly amount: AmountFact;
  readonly claim?: string;
  readonly tone?: Tone;
}
