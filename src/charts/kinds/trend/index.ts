import type { Locale } from "../../../domain/locale.ts";
import { chartStrings } from "../../../i18n/chart-strings.ts";
import type { Table } from "../../spec.ts";
import type { ChartKind } from "../kind.ts";
import { trendChart } from "./trend-chart.ts";
import {
  type MediansFacts,
  specifyMedians,
  specifyTrend,
  type TrendFacts,
  type TrendPoint,
  type TrendSpec,
} from "./trend-spec.ts";

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

export const medians: ChartKind<MediansFacts, TrendSpec> = {
  specify: specifyMedians,
  series: ({ series }) => series,
  converts: ({ published }, currency) => published !== currency,
  table: trendTable,
  chart: trendChart,
};

export const sightings: ChartKind<TrendFacts, TrendSpec> = {
  specify: specifyTrend,
  series: ({ series }) => series,
  converts: () => false,
  table: trendTable,
  chart: trendChart,
};

export const shares = sightings;
