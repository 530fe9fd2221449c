import { chartStrings } from "../../i18n/chart-strings.ts";
import type { Locale } from "../../domain/locale.ts";
import type { ChartFacts } from "../facts/facts.ts";
import { originOf, rowTitle } from "../layout/row-title.ts";
import type { ChartSpec, DotsSpec, PercentilesSpec, RangeRow, Reference, TrendSpec } from "../spec/spec.ts";

/** One figure of a chart, whatever its kind. */
export interface CsvLine {
  readonly name: string;
  readonly detail: string;
  /** Which of the row’s figures it is: a percentile, the rate billed. */
  readonly measure: string;
  /** As printed in the chart; empty where there are too few records for one. */
  readonly label: string;
  readonly low?: number;
  readonly high?: number;
  /** Its own records, when the row says so itself. */
  readonly n?: string;
  /** What stands behind it: an index into the backing of the chart. */
  readonly backing: number;
}

const digits = (count: string): string => count.replace(/\D/g, "");

const ofReference = ({ name, label, at, published = "" }: Reference, backing: number): CsvLine => ({
  name,
  detail: published,
  measure: "",
  label,
  low: at,
  high: at,
  backing,
});

function ofRows(rows: readonly RangeRow[], line: Reference | undefined): CsvLine[] {
  const lines: CsvLine[] = [];
  for (const { name, under, label, low, high, also } of rows) {
    lines.push({ name, detail: under, measure: "", label, low, high, backing: lines.length });
    if (also) {
      const { from } = also;
      lines.push({
        ...ofReference(also, lines.length),
        low: from,
        name,
        detail: under,
        measure: originOf(also),
      });
    }
  }
  return line ? [...lines, ofReference(line, lines.length)] : lines;
}

function ofPercentiles({ rows }: PercentilesSpec, locale: Locale): CsvLine[] {
  const measures = ["P10", "P25", chartStrings(locale)["chart.median"], "P75", "P90"];
  return rows.flatMap((one): CsvLine[] => {
    const { under, count, details, values, labels } = one;
    const row = { name: rowTitle(one), detail: under, n: digits(count), backing: 0 };
    if (!values || !labels) return [{ ...row, measure: "", label: "" }];
    return values.map((value, index) => ({
      ...row,
      detail: details?.[index] ?? under,
      measure: measures[index] ?? "",
      label: labels[index] ?? "",
      low: value,
      high: value,
    }));
  });
}

const ofDots = ({ dots, line }: DotsSpec): CsvLine[] => [
  ...dots.map(({ at, label, under }) => ({
    name: under,
    detail: "",
    measure: "",
    label,
    low: at,
    high: at,
    n: "1",
    backing: 0,
  })),
  { ...ofReference(line, 0), n: "" },
];

/** The records behind a median, which its facts count by job and year. */
function countIn(facts: ChartFacts, series: string, date: string): string | undefined {
  if (facts.kind !== "medians") return undefined;
  const points = facts.series.find(({ name }) => name === series)?.points;
  return digits(points?.find(({ year }) => String(year) === date)?.count ?? "");
}

function ofTrend({ series, band }: TrendSpec, facts: ChartFacts): CsvLine[] {
  const lines = series.flatMap(({ name, sparse, points }) =>
    points.map(({ date, label, y, detail }, index): CsvLine => {
      const n = countIn(facts, name, date);
      return {
        // A series alone has the name of the chart: its dates name its figures.
        name: sparse ? date : name,
        detail: [sparse ? "" : date, detail].filter(Boolean).join(", "),
        measure: "",
        label,
        low: y,
        high: y,
        ...(n !== undefined && { n }),
        backing: n === undefined ? index : 0,
      };
    }),
  );
  const { dates: name, name: detail, label, low, high } = band ?? {};
  return name && detail && label && low !== undefined && high !== undefined
    ? [...lines, { name, detail, measure: "", label, low, high, backing: lines.length }]
    : lines;
}

/** Every figure of a chart as it is shown, a line each. */
export function csvLines(spec: ChartSpec, facts: ChartFacts, locale: Locale): CsvLine[] {
  switch (spec.kind) {
    case "ranges":
      return ofRows(spec.rows, spec.line);
    case "bars":
      // A bar runs from zero, but its figure is its end.
      return ofRows(
        spec.rows.map((row) => ({ ...row, low: row.high })),
        undefined,
      );
    case "percentiles":
      return ofPercentiles(spec, locale);
    case "dots":
      return ofDots(spec);
    case "trend":
      return ofTrend(spec, facts);
  }
}
