import type { Locale } from "../domain/locale.ts";
import { currencies, type Currency, perYear } from "../domain/money.ts";
import { seriesOf } from "../domain/prices.ts";
import { publisherOf } from "../domain/source.ts";
import { number } from "../i18n/format.ts";
import { t } from "../i18n/strings.ts";
import { type Ledger, sourceOf } from "../ledger/ledger.ts";
import type { Notes } from "./published.ts";

/* At build only: what the words around the charts take from the ledger. */

/** The notes of the explorer in a language, and the two addresses its charts lead to. Throws when a price is missing. */
export function notesOf(ledger: Ledger, locale: Locale, at: Pick<Notes, "register" | "page">): Notes {
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
