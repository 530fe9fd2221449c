import type { Locale } from "../../../domain/locale.ts";
import { chartStrings } from "../../../i18n/chart-strings.ts";
import { originOf, type Table } from "../../spec.ts";
import type { ChartKind } from "../kind.ts";
import { rangesChart } from "./ranges-chart.ts";
import {
  type BarsFacts,
  type BarsSpec,
  type RangesFacts,
  type RangesSpec,
  specifyRanges,
} from "./ranges-spec.ts";

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

function barsTable({ rows }: BarsSpec, locale: Locale): Table {
  const strings = chartStrings(locale);
  return {
    head: [strings["chart.what"], strings["chart.value"]],
    rows: rows.map(({ name, label }) => [name, label]),
  };
}

export const ranges: ChartKind<RangesFacts, RangesSpec> = {
  specify: specifyRanges,
  series: () => [],
  converts: ({ rows }, currency) =>
    rows.some(({ amount }) => amount.currency !== currency && amount.original?.currency !== currency),
  table: rangesTable,
  chart: rangesChart,
};

export const bars: ChartKind<BarsFacts, BarsSpec> = {
  specify: (facts) => facts,
  series: () => [],
  converts: () => false,
  table: barsTable,
  chart: rangesChart,
};
