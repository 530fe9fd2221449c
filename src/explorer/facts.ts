import type { DatedFact, MoneyFacts } from "../charts/data/money-data.ts";
import type { MediansFacts } from "../charts/kinds/trend/trend-spec.ts";
import type { PercentilesFacts } from "../charts/kinds/percentiles/percentiles-spec.ts";
import type { Locale } from "../domain/locale.ts";
import { fiveOf, type PayCell, quantileAt } from "../domain/pay-cell.ts";
import { thicknessOf } from "../domain/thin-data.ts";
import { explorerStrings } from "../i18n/explorer-strings.ts";
import { number } from "../i18n/format.ts";
import { recordsIn } from "../i18n/records.ts";
import { type Book, cellOf, countryOf, jobOf, spanOf } from "./book.ts";
import type { Choice } from "./choice.ts";

/** Of a cell without a record. */
export const none: PayCell = { n: 0, adverts: 0 };

/** How many records a cell has, and about how many adverts, in words. */
export function counted(locale: Locale, cell: PayCell = none): string {
  const strings = explorerStrings(locale);
  return cell.n === 0 ? strings["explore.none"] : recordsIn(strings, locale, cell);
}

/** The rate and the prices of a year. Throws for a year the book does not have. */
export function datedOf({ dated }: Book, year: number): DatedFact {
  const fact = dated[String(year)];
  if (!fact) throw new Error(`found no rate for ${year}; expected every year of the book`);
  return fact;
}

const moneyOf = (book: Book, { country }: Choice, locale: Locale) =>
  ({ locale, currency: countryOf(book, country).currency, per: "year", today: book.today }) satisfies Omit<
    MoneyFacts,
    "dated"
  >;

/** The distribution of each job, a row each, in the currency of the country; years together at the rate of the last. */
export function distributionFacts(book: Book, choice: Choice, locale: Locale): PercentilesFacts {
  const { jobs, country, level, year } = choice;
  const money = moneyOf(book, choice, locale);
  const rows = jobs.map((job): PercentilesFacts["rows"][number] => {
    const cell = cellOf(book, { job, country, level, year }) ?? none;
    const values = fiveOf(cell);
    return {
      name: jobOf(book, job).name[locale],
      count: number(locale, cell.n),
      adverts: number(locale, cell.adverts),
      under: counted(locale, cell),
      indicative: thicknessOf(cell.adverts) === "indicative",
      published: money.currency,
      dated: 0,
      ...(values && { values }),
      ...(cell.quantiles && { steps: cell.quantiles }),
      ...(cell.amounts && { amounts: cell.amounts }),
    };
  });
  return { kind: "percentiles", ...money, dated: [datedOf(book, spanOf(book, year).to)], series: [], rows };
}

/** The median of each job by year, a line each, over all the years of the book. */
export function trendFacts(book: Book, choice: Choice, locale: Locale): MediansFacts {
  const { jobs, country, level } = choice;
  const { first, last } = book.years;
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const money = moneyOf(book, choice, locale);
  const all = jobs.map((key) => ({
    key,
    name: jobOf(book, key).name[locale],
    on: true,
    points: years.flatMap((year, dated) => {
      const cell = cellOf(book, { job: key, country, level, year });
      if (!cell) return [];
      const value = quantileAt(cell, 50);
      return [
        {
          year,
          count: number(locale, cell.n),
          adverts: number(locale, cell.adverts),
          detail: counted(locale, cell),
          indicative: thicknessOf(cell.adverts) === "indicative",
          dated,
          ...(value !== undefined && { value }),
        },
      ];
    }),
  }));
  // A job of which no year has ten records has no line.
  const lines = all.filter(({ points }) => points.some(({ value }) => value !== undefined));
  const series = lines.map((line, place) => ({ ...line, tone: place === 0 ? "record" : "ink" }) as const);
  return {
    kind: "medians",
    ...money,
    published: money.currency,
    dated: years.map((year) => datedOf(book, year)),
    x: { scale: "linear", min: first, max: last, ticks: years.map((at) => ({ at, label: String(at) })) },
    series,
  };
}

/** Whether there is anything to draw: no record leaves no distribution, and no year of ten records no line. */
export const drawable = (facts: PercentilesFacts | MediansFacts): boolean =>
  facts.kind === "percentiles"
    ? facts.rows.some(({ steps, amounts }) => steps ?? amounts)
    : facts.series.length > 0;
