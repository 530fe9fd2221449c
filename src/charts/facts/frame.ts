import { isMoney } from "../../domain/figure.ts";
import type { Locale } from "../../domain/locale.ts";
import { currencies, type Currency, perYear } from "../../domain/money.ts";
import { seriesOf } from "../../domain/prices.ts";
import { rateOn } from "../../domain/rates.ts";
import { publisherOf } from "../../domain/source.ts";
import { date, number } from "../../i18n/format.ts";
import { t } from "../../i18n/strings.ts";
import { claimOf, figureAt, fill, type Ledger, sourceOf } from "../../ledger/ledger.ts";
import { countsIn } from "../../i18n/records.ts";
import { type ChartDefinition, isPartial, jobsOf, refsOf } from "../kinds/definitions.ts";
import { countOf, countryNamed, recordsOf } from "./cells.ts";

/** The words around a plot. */
export interface FrameText {
  readonly title: string;
  readonly how: string;
  readonly note?: string;
  /** How many figures or records are shown. */
  readonly records: string;
  readonly sources: string;
  /** Charts of money: at which rate amounts are converted, and how a year becomes months and hours. */
  readonly rate?: string;
  /** The rate of amounts in money of today. */
  readonly rateToday?: string;
  readonly hours?: string;
  /** By which index amounts become money of today, when any would change. */
  readonly prices?: string;
}

/** The first two sources of each claim are those it rests on; the rest repeat them. */
export const mainSources = 2;

/** The sources a chart rests on, each once, that of the exchange rates the last. */
export function sourcesOf(ledger: Ledger, definition: ChartDefinition): string[] {
  const ids =
    jobsOf(definition).length > 0
      ? [ledger.explorer.figures.provenance.source]
      : refsOf(definition).flatMap((ref) =>
          claimOf(ledger, ref.split(".")[0] ?? ref).sources.slice(0, mainSources),
        );
  const all = "currency" in definition ? [...ids, ledger.rates.source] : ids;
  return [...new Set(all)];
}

const publishersOf = (ledger: Ledger, definition: ChartDefinition, locale: Locale): string[] => [
  ...new Set(sourcesOf(ledger, definition).map((id) => publisherOf(sourceOf(ledger, id), locale))),
];

/** One rate by its day or year when all amounts share it, as the records of a pay table do; else the rule. */
function rateNote(ledger: Ledger, definition: ChartDefinition, locale: Locale): string {
  const dated =
    definition.kind === "percentiles"
      ? [String(ledger.explorer.figures.provenance.years.last)]
      : refsOf(definition).map((ref) => figureAt(ledger, ref).date);
  const dates = new Set(dated.map((one) => rateOn(ledger.rates, one).date));
  const [only] = dates;
  if (dates.size !== 1 || only === undefined) return t(locale)["chart.rates"];
  return only in ledger.rates.daily
    ? t(locale)["chart.rate"](date(locale, only))
    : t(locale)["chart.rate-mean"](only);
}

/** The currencies of a chart before any conversion. */
export function currenciesOf(ledger: Ledger, definition: ChartDefinition): Currency[] {
  const refs = refsOf(definition).map((ref) => figureAt(ledger, ref).figure);
  const countries = jobsOf(definition).flatMap(({ country }) => country ?? []);
  const named = [
    ...refs.map((figure) => (isMoney(figure) ? (figure.original?.currency ?? figure.currency) : undefined)),
    ...countries.map((code) => countryNamed(ledger, code).currency),
    ...(definition.kind === "dots" ? recordsOf(ledger, definition.job).map((one) => one.currency) : []),
  ];
  return currencies.filter((code) => named.includes(code));
}

/** "2025 (CPI-U, United States), 2024 (CPIH, United Kingdom)": as far as each index goes. */
const pricesNote = (ledger: Ledger, definition: ChartDefinition, locale: Locale): string =>
  currenciesOf(ledger, definition)
    .map((code) => seriesOf(ledger.prices, code))
    .map(({ last, short }) => `${last} (${short[locale]})`)
    .join(", ");

/** Everything said around a chart, from its definition and the ledger. Throws on an unknown figure, table or source. */
export function frameOf(ledger: Ledger, definition: ChartDefinition, locale: Locale): FrameText {
  const strings = t(locale);
  const say = (text: string) => fill(ledger, locale, text);
  const { title, how, note } = definition;
  const count = countOf(ledger, definition);
  const counts = countsIn(strings, locale, count);
  const records =
    count.n > 0
      ? isPartial(definition)
        ? strings["chart.records-opening"](counts)
        : counts
      : strings["chart.figures"](number(locale, refsOf(definition).length));
  return {
    title: say(title[locale]),
    how: say(how[locale]),
    ...(note && { note: say(note[locale]) }),
    records,
    sources: strings["chart.sources"](publishersOf(ledger, definition, locale).join(", ")),
    ...("currency" in definition && {
      rate: rateNote(ledger, definition, locale),
      rateToday: strings["chart.rate-mean"](
        currencies
          .map((code) => seriesOf(ledger.prices, code).last)
          .toSorted()
          .at(-1) ?? "",
      ),
      hours: strings["chart.hours"](number(locale, perYear.month), number(locale, perYear.hour)),
      prices: strings["chart.prices"](pricesNote(ledger, definition, locale)),
    }),
  };
}
