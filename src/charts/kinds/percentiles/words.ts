import type { Locale } from "../../../domain/locale.ts";
import { chartStrings } from "../../../i18n/chart-strings.ts";
import { saysStrings } from "../../../i18n/says.ts";
import { rowTitle } from "../../spec/row-title.ts";
import type { Table } from "../../spec/table.ts";
import type { PercentileRow, PercentilesSpec } from "./spec.ts";

/** Five columns of percentiles where a row has any, and one for the amounts of rows that have too few records. */
export function percentilesTable({ rows }: PercentilesSpec, locale: Locale): Table {
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

/** The figures of a row: its median, with the ends where all of it is drawn; or each of a few records. */
function figuresOf({ labels, steps, dots = [] }: PercentileRow, locale: Locale): string {
  if (!labels) return dots.map(({ label }) => label).join(", ");
  const [p10, , p50, , p90] = labels;
  const median = chartStrings(locale)["chart.median"].toLowerCase();
  return steps ? `P10 ${p10}, ${median} ${p50}, P90 ${p90}` : p50;
}

/** Under ten records in every row, no percentile is so much as named (domain/thin-data.ts). */
export function describePercentiles({ rows, offer }: PercentilesSpec, locale: Locale): string {
  const strings = saysStrings(locale);
  const said = rows.map((one) => {
    const figures = figuresOf(one, locale);
    const name = rowTitle(one);
    return figures ? strings["chart.say-row"](name, one.under, figures) : `${name}, ${one.under}`;
  });
  const few = rows.some(({ dots }) => dots) && rows.every(({ values }) => !values);
  const all = strings[few ? "chart.say-few" : "chart.say-percentiles"](said.join(strings["chart.say-then"]));
  return offer ? `${all} ${offer.whole}.` : all;
}
