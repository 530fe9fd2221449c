import type { JobOffer } from "../charts/view.ts";
import type { Locale } from "../domain/locale.ts";
import { convert, type Currency, roundConverted } from "../domain/money.ts";
import { chartStrings } from "../i18n/chart-strings.ts";
import { explorerStrings } from "../i18n/explorer-strings.ts";
import { money, number } from "../i18n/format.ts";
import { type PayDataset, cellOf, countryOf, jobOf, yearsCovered } from "./pay-dataset.ts";
import type { Choice } from "./choice.ts";
import { countLabel, yearRates } from "./chart-data.ts";
import { rankOf, type OfferStanding, percentileRange } from "./offer-rank.ts";
import { annualPay, type Offer, type OfferError } from "./parse-offer.ts";

/** What there is to say of an offer beside one row of figures: the rank in words, a numeral, and what it counts. */
export interface OfferComparison {
  readonly name: string;
  readonly rank: string;
  readonly numeral: string;
  readonly text: string;
  readonly records: string;
}

/** An offer as the chart draws it: a year’s pay. */
export const annualOffer = (offer: Offer): JobOffer => ({
  amount: annualPay(offer),
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
  standing: OfferStanding,
  amount: string,
): Pick<OfferComparison, "rank" | "numeral" | "text"> {
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
export function compareOffer(
  dataset: PayDataset,
  choice: Choice,
  offer: JobOffer,
  locale: Locale,
): OfferComparison[] {
  const { jobs, country, level, year } = choice;
  const { currency } = countryOf(dataset, country);
  const { perEuro } = yearRates(dataset, yearsCovered(dataset, year).to);
  const here =
    offer.currency === currency
      ? offer.amount
      : roundConverted(convert(offer.amount, offer.currency, currency, perEuro));
  const amount = named(locale, offer, here, currency);
  return jobs.map((job): OfferComparison => {
    const cell = cellOf(dataset, { job, country, level, year });
    const about = { name: jobOf(dataset, job).name[locale], records: countLabel(locale, cell) };
    if (!cell) return { ...about, rank: "", numeral: "–", text: explorerStrings(locale)["offer.alone"] };
    return { ...about, ...saidOf(locale, percentileRange(cell, here), amount) };
  });
}

/** Why what was typed is no offer, kindly. */
export function offerErrorText(locale: Locale, refusal: OfferError, guess: string): string {
  const strings = explorerStrings(locale);
  return refusal === "small" ? strings["offer.small"](guess) : strings[`offer.${refusal}`];
}
