import type { Locale } from "../domain/locale.ts";
import { currencies, perYear } from "../domain/money.ts";
import { seriesOf } from "../domain/prices.ts";
import { rateOn } from "../domain/rates.ts";
import { publisherOf } from "../domain/source.ts";
import { date, number } from "../i18n/format.ts";
import { countsIn } from "../i18n/records.ts";
import { t } from "../i18n/strings.ts";
import { fill, type Ledger, sourceOf } from "../ledger/ledger.ts";
import type { Backing } from "./data/claims.ts";
import type { Counts } from "./data/record-cells.ts";
import { currenciesOf, datesOf, sourcesOf } from "./evidence.ts";
import { buildOf, factsOf } from "./kinds/builds.ts";
import { type ChartDefinition, isPartial, refsOf } from "./kinds/definitions.ts";
import type { ChartFacts, Kind } from "./kinds/kind.ts";

/** The file of a chart in one language: all that its element needs to come alive, and anyone to redraw it. */
export interface ChartFile {
  readonly id: string;
  readonly locale: Locale;
  /** The name of the site. */
  readonly site: string;
  readonly frame: FrameText;
  readonly facts: ChartFacts;
  /** What stands behind each figure, in the order of the facts. */
  readonly backing: readonly Backing[];
  /** The page where every claim has its entry, under its id; and the chart’s own, which tells of its data. */
  readonly register: string;
  readonly page: string;
}

/** Puts together the file of a chart. Throws when a figure, table, rate or price is missing. */
export function chartFileOf(
  ledger: Ledger,
  id: string,
  definition: ChartDefinition,
  locale: Locale,
  { register, page }: Pick<ChartFile, "register" | "page">,
): ChartFile {
  return {
    id,
    locale,
    register,
    page,
    site: t(locale)["site.name"],
    frame: frameOf(ledger, definition, locale),
    facts: factsOf(ledger, definition, locale),
    backing: buildOf<Kind>(definition).backing(ledger, definition, locale),
  };
}

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

const publishersOf = (ledger: Ledger, definition: ChartDefinition, locale: Locale): string[] => [
  ...new Set(sourcesOf(ledger, definition).map((id) => publisherOf(sourceOf(ledger, id), locale))),
];

/** One rate by its day or year when all amounts share it, as the records of a pay table do; else the rule. */
function rateNote(ledger: Ledger, definition: ChartDefinition, locale: Locale): string {
  const dates = new Set(datesOf(ledger, definition).map((one) => rateOn(ledger.rates, one).date));
  const [only] = dates;
  if (dates.size !== 1 || only === undefined) return t(locale)["chart.rates"];
  return only in ledger.rates.daily
    ? t(locale)["chart.rate"](date(locale, only))
    : t(locale)["chart.rate-mean"](only);
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
  const cells = buildOf<Kind>(definition).counts(ledger, definition);
  const sum = (of: keyof Counts) => cells.reduce((all, one) => all + one[of], 0);
  const count = { n: sum("n"), adverts: sum("adverts") };
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
