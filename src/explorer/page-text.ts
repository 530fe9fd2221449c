import type { Locale } from "../domain/locale.ts";
import { currencies, type Currency, payPeriods, perYear } from "../domain/money.ts";
import { seriesOf } from "../domain/prices.ts";
import { publisherOf } from "../domain/source.ts";
import { number } from "../i18n/format.ts";
import { t } from "../i18n/strings.ts";
import { type Ledger, sourceOf } from "../ledger/ledger.ts";
import type { ChartTexts } from "./explorer-charts.ts";
import { monthsPaid } from "./parse-offer.ts";

/* At build only: the words of the explorer that come from the ledger and from the whole dictionary. */

/** The notes of the explorer in a language, and the two addresses its charts lead to. Throws when a price is missing. */
export function chartTexts(
  ledger: Ledger,
  locale: Locale,
  at: Pick<ChartTexts, "register" | "page">,
): ChartTexts {
  const strings = t(locale);
  const series = (code: Currency) => seriesOf(ledger.prices, code);
  const prices = (code: Currency) =>
    strings["chart.prices"](`${series(code).last} (${series(code).short[locale]})`);
  const publishers = [ledger.explorer.figures.provenance.source, ledger.rates.source].map((id) =>
    publisherOf(sourceOf(ledger, id), locale),
  );
  const lastYears = currencies.map((code) => series(code).last).toSorted();
  return {
    locale,
    ...at,
    site: strings["site.name"],
    titles: { spread: strings["explore.spread-title"], trend: strings["explore.trend"] },
    hows: { spread: strings["explore.spread-how"], trend: strings["explore.trend-how"] },
    sources: strings["chart.sources"](publishers.join(", ")),
    hours: strings["chart.hours"](number(locale, perYear.month), number(locale, perYear.hour)),
    rateToday: strings["chart.rate-mean"](lastYears.at(-1) ?? ""),
    prices: { EUR: prices("EUR"), GBP: prices("GBP"), USD: prices("USD") },
  };
}

/** An option of a list, and whether the list opens with it. */
export interface Option {
  readonly value: string;
  readonly text: string;
  readonly on: boolean;
}

/** The words of the form of an offer, and what it offers. */
export interface OfferForm {
  readonly title: string;
  readonly currency: string;
  readonly amount: string;
  readonly example: string;
  readonly per: string;
  readonly months: string;
  readonly place: string;
  readonly stays: string;
  readonly copy: string;
  readonly signs: readonly Option[];
  readonly periods: readonly Option[];
  readonly paid: readonly Option[];
}

/** The words of the form of an offer, which opens in the currency of the country. */
export function offerFormText(locale: Locale, currency: Currency): OfferForm {
  const strings = t(locale);
  return {
    title: strings["offer.title"],
    currency: strings["chart.currency"],
    amount: strings["offer.amount"],
    example: strings["offer.example"],
    per: strings["offer.per"],
    months: strings["offer.months"],
    place: strings["offer.place"],
    stays: strings["offer.stays"],
    copy: strings["offer.copy"],
    signs: currencies.map((code) => ({ value: code, text: strings[`sign.${code}`], on: code === currency })),
    periods: payPeriods.map((one) => ({ value: one, text: strings[`period.${one}`], on: one === "year" })),
    paid: monthsPaid.map((one) => ({ value: String(one), text: number(locale, one), on: one === 12 })),
  };
}
