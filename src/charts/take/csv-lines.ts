import type { Locale } from "../../domain/locale.ts";
import { type CsvLine, digits, ofReference } from "./csv-line.ts";
import { ofPercentiles } from "./csv-percentiles.ts";
import type { ChartFacts } from "../facts/facts.ts";
import { originOf } from "../layout/row-title.ts";
import type { ChartSpec, DotsSpec, RangeRow, Reference, TrendSpec } from "../spec/spec.ts";

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
