import type { Locale } from "../../../domain/locale.ts";
import { convert, currencies, type Currency, perPeriod, roundConverted } from "../../../domain/money.ts";
import { number } from "../../../i18n/format.ts";
import { guessStrings } from "../../../i18n/guess.ts";
import { niceStep } from "../../axis.ts";
import type { MoneyFacts } from "../../data/money-data.ts";
import type { Axis, Tone } from "../../spec.ts";
import type { View } from "../../view.ts";
import type { DotsSpec } from "./dots-spec.ts";

/** A sentence of the answer; the amount in it opens the passport of its claim. */
export interface Said {
  readonly text: string;
  readonly amount?: string;
  readonly claim?: string;
  readonly tone?: Tone;
}

/** Where a guess stands: among the records, beside their median, and whether nearer to it than the headline. */
export function guessAnswer({ guess, against }: DotsSpec, counted: DotsSpec, locale: Locale): Said[] {
  const strings = guessStrings(locale);
  // Counted as the chart opens, so that another currency, rounded, cannot move a record past the guess.
  const { dots, guess: mark } = counted;
  const count = (is: (at: number) => boolean) => number(locale, dots.filter(({ at }) => is(at)).length);
  const where = guess &&
    mark && [
      { text: `${guess.head}.` },
      {
        text: strings["guess.where"](
          number(locale, dots.length),
          count((at) => at < mark.at),
          count((at) => at === mark.at),
          count((at) => at > mark.at),
        ),
      },
    ];
  if (!against) return where ?? [];
  const { median, headline } = against;
  const fromMedian = (at: number) => Math.abs(at - (counted.against?.median.at ?? 0));
  const closer = mark && fromMedian(mark.at) < fromMedian(counted.against?.headline.at ?? 0);
  return [
    ...(where ?? []),
    {
      text: strings["guess.median"](median.of, median.label),
      amount: median.label,
      claim: median.claim,
      tone: median.tone,
    },
    {
      text: `${strings["guess.headline"](headline.label)}${closer ? ` ${strings["guess.closer"]}` : ""}`,
      amount: headline.label,
      claim: headline.claim,
      tone: headline.tone,
    },
  ];
}

/** What a reader thinks a year pays, in the money they thought it in. */
export interface Guess {
  readonly aYear: number;
  readonly currency: Currency;
}

/** "#guess=120000usd" → a guess; anything else, be it hostile, is none. */
export function guessFromHash(hash: string): Guess | undefined {
  const [, digits, code] = /^#guess=(\d{1,7})(eur|gbp|usd)$/.exec(hash) ?? [];
  const currency = currencies.find((one) => one.toLowerCase() === code);
  return currency && { aYear: Number(digits), currency };
}

/** A guess as the fragment of a link, which no server is sent. */
export const guessHash = ({ aYear, currency }: Guess): string => `#guess=${aYear}${currency.toLowerCase()}`;

type Money = Pick<View, "currency" | "per">;

/** A guess from an amount in the money of a view. */
export function guessFrom(amount: number, facts: MoneyFacts, view: Money): Guess {
  const aYear = perPeriod(amount, view.per ?? facts.per, "year");
  return { aYear: Math.round(aYear), currency: view.currency ?? facts.currency };
}

/** A guess in the money of a view: of now, so converted at the last rate the chart has. */
export function guessAmount({ aYear, currency }: Guess, facts: MoneyFacts, view: Money): number {
  const to = view.currency ?? facts.currency;
  const amount = perPeriod(convert(aYear, currency, to, facts.today), "year", view.per ?? facts.per);
  return Number.isInteger(amount) ? amount : roundConverted(amount);
}

/** The slider of a guess, along the axis of the dots: from nothing, in round steps, to the last that fits. */
export function guessScale({ max }: Axis): { readonly step: number; readonly max: number } {
  // Five thousand a year, in any of our currencies.
  const step = niceStep(max / 130);
  return { step, max: Math.floor(max / step) * step };
}
