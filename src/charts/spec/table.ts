import type { Locale } from "../../domain/locale.ts";
import { money, number } from "../../i18n/format.ts";
import { chartStrings } from "../../i18n/chart-strings.ts";
import { originOf, rowTitle } from "../layout/row-title.ts";
import type {
  BarsSpec,
  ChartSpec,
  DotsSpec,
  PercentilesSpec,
  RangesSpec,
  TrendPoint,
  TrendSpec,
} from "./spec.ts";

/** The same numbers as a table: a head, and rows whose first cell names them. */
export interface Table {
  /** What its amounts are in. */
  readonly caption?: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

function rangesTable({ rows, line }: RangesSpec, locale: Locale): Table {
  const strings = chartStrings(locale);
  const named = rows.flatMap(({ name, under, label, also }) => [
    [name, under, label],
    ...(also ? [[name, originOf(also), also.label]] : []),
  ]);
  return {
    head: [strings["chart.what"], strings["chart.origin"], strings["chart.amount"]],
    rows: [...named, ...(line ? [[line.name, line.published ?? "", line.label]] : [])],
  };
}

/** Five columns of percentiles where a row has any, and one for the amounts of rows that have too few records. */
function percentilesTable({ rows }: PercentilesSpec, locale: Locale): Table {
  const strings = chartStrings(locale);
  const few = rows.some(({ dots }) => dots) ? [strings["chart.amount"]] : [];
  const any = few.length === 0 || rows.some(({ labels }) => labels);
  const five = any ? ["P10", "P25", strings["chart.median"], "P75", "P90"] : [];
  return {
    head: [strings["chart.job"], strings["chart.count"], ...five, ...few],
    rows: rows.map((row) => {
      const { counted, count, indicative, labels, dots = [] } = row;
      const amounts = dots.map(({ label }) => label).join(", ");
      return [
        rowTitle(row),
        labels && !indicative ? count : counted,
        ...(labels ?? five.map(() => "")),
        ...few.map(() => amounts),
      ];
    }),
  };
}

function barsTable({ rows }: BarsSpec, locale: Locale): Table {
  const strings = chartStrings(locale);
  return {
    head: [strings["chart.what"], strings["chart.value"]],
    rows: rows.map(({ name, label }) => [name, label]),
  };
}

/** One row a column of dots: seventy-three amounts would say less. */
function dotsTable({ dots, bin, currency }: DotsSpec, locale: Locale): Table {
  const strings = chartStrings(locale);
  const counts = Map.groupBy(dots, ({ at }) => Math.floor(at / bin));
  const rows = [...counts].map(([index, { length }]) => [
    money(locale, { low: index * bin, high: (index + 1) * bin }, currency),
    number(locale, length),
  ]);
  return { head: [strings["chart.band"], strings["chart.count"]], rows };
}

/** A thin value says so where it stands (domain/thin-data.ts). */
const valueOf = (point?: TrendPoint): string =>
  point ? (point.faint && point.detail ? `${point.label} (${point.detail})` : point.label) : "";

function trendTable({ series, band }: TrendSpec, locale: Locale): Table {
  const strings = chartStrings(locale);
  const points = series.flatMap((one) => one.points).toSorted((a, b) => a.x - b.x);
  const dates = [...new Set(points.map(({ date }) => date))];
  const values = dates.map((date) => [
    date,
    ...series.map((one) => valueOf(one.points.find((point) => point.date === date))),
  ]);
  const names = series[0]?.sparse ? [strings["chart.value"]] : series.map(({ name }) => name);
  return {
    head: [strings["chart.date"], ...names],
    rows: [...values, ...(band ? [[band.dates, band.label]] : [])],
  };
}

function tableOf(spec: ChartSpec, locale: Locale): Table {
  switch (spec.kind) {
    case "ranges":
      return rangesTable(spec, locale);
    case "bars":
      return barsTable(spec, locale);
    case "percentiles":
      return percentilesTable(spec, locale);
    case "dots":
      return dotsTable(spec, locale);
    case "trend":
      return trendTable(spec, locale);
  }
}

/** The table of a chart, in the chart’s own words. */
export function tableFor(spec: ChartSpec, locale: Locale): Table {
  const table = tableOf(spec, locale);
  if (!spec.unit) return table;
  const unit = chartStrings(locale)["chart.in"](spec.unit);
  return { caption: "offer" in spec ? `${unit} ${spec.offer.whole}.` : unit, ...table };
}
