import { isMoney } from "../../domain/figure.ts";
import type { Locale } from "../../domain/locale.ts";
import { currencies, type Currency, perYear } from "../../domain/money.ts";
import { seriesOf } from "../../domain/prices.ts";
import { rateOn } from "../../domain/rates.ts";
import { publisherOf } from "../../domain/source.ts";
import { date, number } from "../../i18n/format.ts";
import { t } from "../../i18n/strings.ts";
import { claimOf, figureAt, fill, type Ledger, sourceOf } from "../../ledger/ledger.ts";
import { type ChartDefinition, isPartial, refsOf } from "../kinds/definitions.ts";

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

/** How many records of a table stand behind a chart. */
function countOf(ledger: Ledger, id: string): number {
  const table = ledger.tables.get(id);
  if (!table) throw new Error(`found table “${id}”; expected a file of content/data/tables`);
  if (table.kind === "records") return table.rows.length;
  return table.rows.reduce((sum, row) => sum + ("n" in row ? row.n : row.all), 0);
}

/** The first two sources of each claim are those it rests on; the rest repeat them. */
export const mainSources = 2;

/** The sources a chart rests on, each once, that of the exchange rates the last. */
export function sourcesOf(ledger: Ledger, definition: ChartDefinition): string[] {
  const ids =
    "table" in definition
      ? [ledger.tables.get(definition.table)?.source ?? ""]
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
  const table = "table" in definition ? ledger.tables.get(definition.table) : undefined;
  const dated =
    table?.kind === "pay" ? [table.period] : refsOf(definition).map((ref) => figureAt(ledger, ref).date);
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
  const table = "table" in definition ? ledger.tables.get(definition.table) : undefined;
  const rows = table && table.kind !== "shares" ? table.rows : [];
  const named = [
    ...refs.map((figure) => (isMoney(figure) ? (figure.original?.currency ?? figure.currency) : undefined)),
    table && "currency" in table ? table.currency : undefined,
    ...rows.map((row) => ("currency" in row ? row.currency : undefined)),
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
  const records =
    "table" in definition
      ? strings[isPartial(definition) ? "chart.records-all" : "chart.records"](
          number(locale, countOf(ledger, definition.table)),
        )
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
