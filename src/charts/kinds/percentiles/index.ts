import type { Locale } from "../../../domain/locale.ts";
import { chartStrings } from "../../../i18n/chart-strings.ts";
import { rowTitle, type Table } from "../../spec.ts";
import type { ChartKind } from "../kind.ts";
import { percentilesChart } from "./percentiles-chart.ts";
import { type PercentilesFacts, type PercentilesSpec, specifyPercentiles } from "./percentiles-spec.ts";

/** Five columns of percentiles where a row has any, and one for the amounts of rows that have too few records. */
function percentilesTable({ rows }: PercentilesSpec, locale: Locale): Table {
  const strings = chartStrings(locale);
  const few = rows.some(({ dots }) => dots) ? [strings["chart.amount"]] : [];
  const any = few.length === 0 || rows.some(({ labels }) => labels);
  const five = any ? ["P10", "P25", strings["chart.median"], "P75", "P90"] : [];
  return {
    head: [strings["chart.job"], strings["chart.count"], ...five, ...few],
    rows: rows.map((row) => {
      const { counted, labels, dots = [] } = row;
      const amounts = dots.map(({ label }) => label).join(", ");
      return [rowTitle(row), counted, ...(labels ?? five.map(() => "")), ...few.map(() => amounts)];
    }),
  };
}

export const percentiles: ChartKind<PercentilesFacts, PercentilesSpec> = {
  specify: specifyPercentiles,
  series: ({ series }) => series,
  converts: ({ rows }, currency) => rows.some(({ published }) => published !== currency),
  table: percentilesTable,
  chart: percentilesChart,
};
