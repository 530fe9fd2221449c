import { type CsvLine, digits } from "../../take/csv-line.ts";
import type { MediansFacts } from "./facts.ts";
import type { TrendSpec } from "./spec.ts";

/** `countIn` gives the records and adverts behind a value that says its own; the rest have them from their claim. */
function linesOf(
  { series, band }: TrendSpec,
  countIn: (series: string, date: string) => { n: string; adverts: string } | undefined,
): CsvLine[] {
  const lines = series.flatMap(({ name, sparse, points }) =>
    points.map(({ date, label, y, detail }, index): CsvLine => {
      const count = countIn(name, date);
      return {
        // A series alone has the name of the chart: its dates name its figures.
        name: sparse ? date : name,
        detail: [sparse ? "" : date, detail].filter(Boolean).join(", "),
        measure: "",
        label,
        low: y,
        high: y,
        ...count,
        backing: count ? 0 : index,
      };
    }),
  );
  if (!band) return lines;
  const { dates: name, name: detail, label, low, high } = band;
  return [...lines, { name, detail, measure: "", label, low, high, backing: lines.length }];
}

/** Every dated value, then the plateau. */
export const trendCsv = (spec: TrendSpec): CsvLine[] => linesOf(spec, () => undefined);

/** Every median, with the records and adverts its facts count by job and year. */
export const mediansCsv = (spec: TrendSpec, facts: MediansFacts): CsvLine[] =>
  linesOf(spec, (name, date) => {
    const points = facts.series.find((one) => one.name === name)?.points;
    const { count = "", adverts = "" } = points?.find(({ year }) => String(year) === date) ?? {};
    return { n: digits(count), adverts: digits(adverts) };
  });
