import type { Locale } from "../domain/locale.ts";
import { money, number } from "../i18n/format.ts";
import { t } from "../i18n/strings.ts";
import type { Currency } from "../domain/money.ts";
import type { ChartSpec, DotsSpec, PercentilesSpec, RangesSpec, TrendSpec } from "./spec.ts";

/** The same numbers as a table: a head, and rows whose first cell names them. */
export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

function rangesTable({ rows, line }: RangesSpec, locale: Locale): Table {
  const strings = t(locale);
  const named = rows.flatMap(({ name, under, label, also }) => [
    [name, under, label],
    ...(also ? [[name, also.name, also.label]] : []),
  ]);
  return {
    head: [strings["chart.what"], strings["chart.origin"], strings["chart.amount"]],
    rows: [...named, ...(line ? [[line.name, "", line.label]] : [])],
  };
}

function percentilesTable({ rows }: PercentilesSpec, locale: Locale): Table {
  const strings = t(locale);
  return {
    head: [strings["chart.job"], strings["chart.count"], "P10", "P25", strings["chart.median"], "P75", "P90"],
    rows: rows.map(({ name, under, count, indicative, labels }) =>
      labels ? [name, indicative ? under : count, ...labels] : [name, under, "", "", "", "", ""],
    ),
  };
}

/** One row a column of dots: seventy-three amounts would say less. */
function dotsTable({ dots, bin }: DotsSpec, locale: Locale, currency: Currency): Table {
  const strings = t(locale);
  const counts = Map.groupBy(dots, ({ at }) => Math.floor(at / bin));
  const rows = [...counts].map(([index, { length }]) => [
    money(locale, { low: index * bin, high: (index + 1) * bin }, currency),
    number(locale, length),
  ]);
  return { head: [strings["chart.band"], strings["chart.count"]], rows };
}

function trendTable({ series, band }: TrendSpec, locale: Locale): Table {
  const strings = t(locale);
  const [first] = series;
  const dates = first?.points.map(({ date }) => date) ?? [];
  const values = dates.map((date, index) => [
    date,
    ...series.map(({ points }) => points[index]?.label ?? ""),
  ]);
  const names = first?.sparse ? [strings["chart.value"]] : series.map(({ name }) => name);
  return {
    head: [strings["chart.date"], ...names],
    rows: [...values, ...(band ? [[band.dates, band.label]] : [])],
  };
}

/** The table under a chart, in the chart’s own words. `currency` is that of the view; a trend has none. */
export function tableFor(spec: ChartSpec, locale: Locale, currency: Currency = "EUR"): Table {
  switch (spec.kind) {
    case "ranges":
      return rangesTable(spec, locale);
    case "percentiles":
      return percentilesTable(spec, locale);
    case "dots":
      return dotsTable(spec, locale, currency);
    case "trend":
      return trendTable(spec, locale);
  }
}
