import { ends, joined, type Note, rowsAxis, type Tune } from "../../sound/tune.ts";
import type { BarsSpec, RangesSpec } from "./spec.ts";

/** A range has two notes, a single figure one; the line comes last. */
export function rangesTune({ axis, rows, line }: RangesSpec): Tune {
  const notes = rows.map(({ name, label, under, also, low, high }, x): Note => ({
    x,
    ...ends(low, high),
    custom: { whole: joined(name, label, also?.head, under) },
  }));
  if (line) notes.push({ x: rows.length, ...ends(line.at, line.at), custom: { whole: line.head } });
  return { type: ["band"], series: { "": notes }, x: rowsAxis(notes.length), y: axis, passed: [] };
}

export function barsTune({ axis, rows }: BarsSpec): Tune {
  const notes = rows.map(({ name, label, under, high: y }, x): Note => ({
    x,
    y,
    custom: { whole: joined(name, label, under) },
  }));
  return { type: ["bar"], series: { "": notes }, x: rowsAxis(notes.length), y: axis, passed: [] };
}
