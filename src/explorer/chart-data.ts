import type { DatedFact, MoneyFacts } from "../charts/data/money-data.ts";
import type { MediansFacts } from "../charts/kinds/trend/trend-spec.ts";
import type { PercentilesFacts } from "../charts/kinds/percentiles/percentiles-spec.ts";
import type { Locale } from "../domain/locale.ts";
import { fiveOf, type PayCell, quantileAt } from "../domain/pay-cell.ts";
import { thicknessOf } from "../domain/thin-data.ts";
import { explorerStrings } from "../i18n/explorer-strings.ts";
import { number } from "../i18n/format.ts";
import { recordsIn } from "../i18n/records.ts";
import { type PayDataset, cellOf, countryOf, jobOf, yearsCovered } from "./pay-dataset.ts";
import type { Choice } from "./choice.ts";

/** Of a cell without a record. */
export const emptyCell: PayCell = { n: 0, adverts: 0 };

/** How many records a cell has, and about how many adverts, in words. */
export function countLabel(locale: Locale, cell: PayCell = emptyCell): string {
  const strings = explorerStrings(locale);
  return cell.n === 0 ? strings["explore.none"] : recordsIn(strings, locale, cell);
}

/** The rate and the prices of a year. Throws for a year the dataset does not have. */
export function yearRates({ dated }: PayDataset, year: number): DatedFact {
  const fact = dated[String(year)];
  if (!fact) throw new Error(`found no rate for ${year}; expected every year of the dataset`);
  return fact;
}

const moneyOf = (dataset: PayDataset, { country }: Choice, locale: Locale) =>
  ({
    locale,
    currency: countryOf(dataset, country).currency,
    per: "year",
    today: dataset.today,
  }) satisfies Omit<MoneyFacts, "dated">;

/** The distribution of each job, a row each, in the currency of the country; years together at the rate of the last. */
export function distributionData(dataset: PayDataset, choice: Choice, locale: Locale): PercentilesFacts {
  const { jobs, country, level, year } = choice;
  const money = moneyOf(dataset, choice, locale);
  const rows = jobs.map((job): PercentilesFacts["rows"][number] => {
    const cell = cellOf(dataset, { job, country, level, year }) ?? emptyCell;
    const values = fiveOf(cell);
    return {
      name: jobOf(dataset, job).name[locale],
      count: number(locale, cell.n),
      adverts: number(locale, cell.adverts),
      under: countLabel(locale, cell),
      indicative: thicknessOf(cell.adverts) === "indicative",
      published: money.currency,
      dated: 0,
      ...(values && { values }),
      ...(cell.quantiles && { steps: cell.quantiles }),
      ...(cell.amounts && { amounts: cell.amounts }),
    };
  });
  return {
    kind: "percentiles",
    ...money,
    dated: [yearRates(dataset, yearsCovered(dataset, year).to)],
    series: [],
    rows,
  };
}

/** The median of each job by year, a line each, over all the years of the dataset. */
export function trendData(dataset: PayDataset, choice: Choice, locale: Locale): MediansFacts {
  const { jobs, country, level } = choice;
  const { first, last } = dataset.years;
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const money = moneyOf(dataset, choice, locale);
  const all = jobs.map((key) => ({
    key,
    name: jobOf(dataset, key).name[locale],
    on: true,
    points: years.flatMap((year, dated) => {
      const cell = cellOf(dataset, { job: key, country, level, year });
      if (!cell) return [];
      const value = quantileAt(cell, 50);
      return [
        {
          year,
          count: number(locale, cell.n),
          adverts: number(locale, cell.adverts),
          detail: countLabel(locale, cell),
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
    dated: years.map((year) => yearRates(dataset, year)),
    x: { scale: "linear", min: first, max: last, ticks: years.map((at) => ({ at, label: String(at) })) },
    series,
  };
}
