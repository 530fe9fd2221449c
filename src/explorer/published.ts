import type { FrameText } from "../charts/facts/frame.ts";
import type { Published } from "../charts/facts/published.ts";
import type { Currency } from "../domain/money.ts";
import { explorerStrings } from "../i18n/explorer-strings.ts";
import { type Book, countryOf, spanOf } from "./book.ts";
import type { Choice } from "./choice.ts";
import { distributionFacts, trendFacts } from "./facts.ts";
import { placeOf } from "./words.ts";

/** What the words around the two charts take from the ledger, in one language; the page hands it to its script. */
export interface Notes extends Pick<Published, "locale" | "site" | "register" | "page"> {
  readonly titles: { readonly spread: string; readonly trend: string };
  readonly hows: { readonly spread: string; readonly trend: string };
  readonly sources: string;
  readonly hours: string;
  readonly rateToday: string;
  readonly prices: Readonly<Record<Currency, string>>;
}

/** The two charts of the explorer. */
export const chartsShown = ["spread", "trend"] as const;
export type ChartShown = (typeof chartsShown)[number];

/** Years together stand in the money of their day; what is of one year, or year by year, follows prices. */
function moneyWords(book: Book, { country, year }: Choice, notes: Notes, chart: ChartShown) {
  const strings = explorerStrings(notes.locale);
  const rate = strings["chart.rate-mean"](String(spanOf(book, year).to));
  const prices = notes.prices[countryOf(book, country).currency];
  if (chart === "trend") return { rate: strings["chart.rates"], rateToday: notes.rateToday, prices };
  return year ? { rate, rateToday: notes.rateToday, prices } : { rate, rateToday: strings["explore.pooled"] };
}

/** A chart of the explorer as its element takes it. */
export function shownOf(book: Book, choice: Choice, notes: Notes, chart: ChartShown): Published {
  const { locale, site, register, page, titles, hows, sources, hours } = notes;
  const frame: FrameText = {
    title: titles[chart],
    how: hows[chart],
    records: placeOf(
      book,
      choice,
      locale,
      chart === "trend" ? explorerStrings(locale)["explore.by-year"] : undefined,
    ),
    sources,
    hours,
    ...moneyWords(book, choice, notes, chart),
  };
  const facts = (chart === "spread" ? distributionFacts : trendFacts)(book, choice, locale);
  return { id: chart, locale, site, register, page, frame, facts, backing: [] };
}
