import type { Locale } from "../../../domain/locale.ts";
import { steps as percents } from "../../../domain/pay-cell.ts";
import { chartStrings } from "../../../i18n/chart-strings.ts";
import { rowTitle } from "../../spec/row-title.ts";
import type { Dot } from "../../spec/spec.ts";
import { type CsvLine, digits, ofReference } from "../../take/csv-line.ts";
import type { PercentileRow, PercentilesSpec } from "./spec.ts";

const five = [10, 25, 50, 75, 90];

/** Each step of a row or its five, each record of a few; else its words alone. */
function ofRow(one: PercentileRow, locale: Locale): CsvLine[] {
  const { under, count, adverts, details, values = [], labels, steps, dots = [] } = one;
  const row = { name: rowTitle(one), detail: under, n: digits(count), adverts: digits(adverts), backing: 0 };
  const line = ({ at, label, under: detail }: Omit<Dot, "tone">, percent?: number): CsvLine => ({
    ...row,
    detail: details?.[five.indexOf(percent ?? 0)] ?? detail,
    measure: percent === 50 ? chartStrings(locale)["chart.median"] : percent ? `P${percent}` : "",
    label,
    low: at,
    high: at,
  });
  const spots = values.map((at, index) => ({ at, label: labels?.[index] ?? "", under }));
  const lines = [
    ...dots.map((dot) => line(dot)),
    ...(steps ?? spots).map((spot, index) => line(spot, (steps ? percents : five)[index])),
  ];
  return lines.length > 0 ? lines : [{ ...row, measure: "", label: "" }];
}

/** Every figure of the rows, then the offer, behind which nothing stands. */
export function percentilesCsv({ rows, offer }: PercentilesSpec, locale: Locale): CsvLine[] {
  const lines = rows.flatMap((row) => ofRow(row, locale));
  return offer ? [...lines, ofReference(offer, -1)] : lines;
}
