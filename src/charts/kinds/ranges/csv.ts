import { originOf } from "../../spec/row-title.ts";
import { type CsvLine, ofReference } from "../../take/csv-line.ts";
import type { BarsSpec, RangesSpec } from "./spec.ts";

/** Each figure of the rows, then the line. */
export function rangesCsv({ rows, line }: Pick<RangesSpec, "rows" | "line">): CsvLine[] {
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

/** A bar runs from zero, but its figure is its end. */
export const barsCsv = ({ rows }: BarsSpec): CsvLine[] =>
  rangesCsv({ rows: rows.map((row) => ({ ...row, low: row.high })) });
