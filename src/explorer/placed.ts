import type { JobOffer } from "../charts/view.ts";
import type { Locale } from "../domain/locale.ts";
import { convert, type Currency, roundConverted } from "../domain/money.ts";
import { chartStrings } from "../i18n/chart-strings.ts";
import { explorerStrings } from "../i18n/explorer-strings.ts";
import { money, number } from "../i18n/format.ts";
import { type Book, cellOf, countryOf, jobOf, spanOf } from "./book.ts";
import type { Choice } from "./choice.ts";
import { counted, datedOf } from "./facts.ts";
import { rankOf, type Standing, standingOf } from "./offer.ts";
import { aYear, type Offer, type Refusal } from "./typed.ts";

/** What there is to say of an offer beside one row of figures: the rank in words, a numeral, and what it counts. */
export interface Placed {
  readonly name: string;
  readonly rank: string;
  readonly numeral: string;
  readonly text: string;
  readonly records: string;
}

/** An offer as the chart draws it: a year’s pay. */
export const wholeOf = (offer: Offer): JobOffer => ({
  amount: aYear(offer),
  currency: offer.currency,
  per: "year",
});

const printed = (locale: Locale, amount: number, currency: Currency): string =>
  money(locale, { low: amount, high: amount }, currency);

/** "£62,000 a year", and in the currency of the records where that is another. */
function named(locale: Locale, { amount, currency }: JobOffer, here: number, local: Currency): string {
  const strings = chartStrings(locale);
  const offered = printed(locale, amount, currency);
  const said = currency === local ? offered : strings["chart.either"](offered, printed(locale, here, local));
  return strings["chart.published"](said, strings["period.year"]);
}

function saidOf(
  locale: Locale,
  standing: Standing,
  amount: string,
): Pick<Placed, "rank" | "numeral" | "text"> {
  const strings = explorerStrings(locale);
  const print = (value: number) => number(locale, value);
  if (standing.kind === "count") {
    const { lower, same, higher } = standing;
    return {
      rank: "",
      numeral: strings["offer.of"](print(lower), print(lower + same + higher)),
      text: strings["offer.counted"](amount, print(lower + same + higher), print(same), print(higher)),
    };
  }
  const { seen, likely } = standing;
  const between = strings["offer.between"](print(seen.low), print(seen.high));
  const few = seen.low === 0 ? strings["offer.fewer"](print(seen.high)) : between;
  return {
    rank: strings[`offer.rank.${rankOf(likely)}`],
    numeral: strings["offer.share"](print(likely.low), print(likely.high)),
    text: `${strings["offer.likely"](amount)} ${seen.high === 100 ? strings["offer.more"](print(seen.low)) : few}`,
  };
}

/** Where an offer stands among the records of each job, converted at the rate of those records as the chart does. */
export function placedOf(book: Book, choice: Choice, offer: JobOffer, locale: Locale): Placed[] {
  const { jobs, country, level, year } = choice;
  const { currency } = countryOf(book, country);
  const { perEuro } = datedOf(book, spanOf(book, year).to);
  const here =
    offer.currency === currency
      ? offer.amount
      : roundConverted(convert(offer.amount, offer.currency, currency, perEuro));
  const amount = named(locale, offer, here, currency);
  return jobs.map((job): Placed => {
    const cell = cellOf(book, { job, country, level, year });
    const about = { name: jobOf(book, job).name[locale], records: counted(locale, cell) };
    if (!cell) return { ...about, rank: "", numeral: "–", text: explorerStrings(locale)["offer.alone"] };
    return { ...about, ...saidOf(locale, standingOf(cell, here), amount) };
  });
}

/** Why what was typed is no offer, kindly. */
export function refusalIn(locale: Locale, refusal: Refusal, guess: string): string {
  const strings = explorerStrings(locale);
  return refusal === "small" ? strings["offer.small"](guess) : strings[`offer.${refusal}`];
}
