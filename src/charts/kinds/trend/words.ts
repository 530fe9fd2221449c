import type { Locale } from "../../../domain/locale.ts";
import { chartStrings } from "../../../i18n/chart-strings.ts";
import { saysStrings } from "../../../i18n/says.ts";
import type { Table } from "../../spec/table.ts";
import type { TrendPoint, TrendSpec } from "./spec.ts";

/** A thin value says so where it stands (domain/thin-data.ts). */
const valueOf = (point?: TrendPoint): string =>
  point ? (point.faint && point.detail ? `${point.label} (${point.detail})` : point.label) : "";

export function trendTable({ series, band }: TrendSpec, locale: Locale): Table {
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

export function describeTrend({ series, band, event }: TrendSpec, locale: Locale): string {
  const strings = saysStrings(locale);
  const at = (date: string, label: string) => `${chartStrings(locale)["chart.head"](date)} ${label}`;
  const points = series.map(
    ({ name, sparse, points: all }) =>
      (sparse ? "" : `${name}, `) + all.map(({ date, label }) => at(date, label)).join(", "),
  );
  const plateau = band ? [at(band.dates, band.label)] : [];
  const line = event ? ` ${strings["chart.say-line"](event.name, event.label)}` : "";
  return strings["chart.say-trend"]([...points, ...plateau].join(strings["chart.say-then"])) + line;
}
