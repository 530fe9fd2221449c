import { type CsvLine, ofReference } from "../../take/csv-line.ts";
import type { DotsSpec } from "./spec.ts";

/** Each record, then the line. */
export const dotsCsv = ({ dots, line }: DotsSpec): CsvLine[] => [
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
