import { createHash } from "node:crypto";
import { statSync } from "node:fs";
import { textOf } from "./file-text.ts";
import { recordFrom, type Years } from "./record.ts";
import { RowDeduplicator } from "./row-deduplicator.ts";
import { type Line, rowsOf } from "./csv-rows.ts";
import type { RecordGrouper } from "./record-grouper.ts";

/** What is told while the file is read, and of what it holds. */
export interface Listener {
  /** How much of the file is read, from 0 to 1. */
  progress: (share: number, rows: number) => void;
  /** The rows refused, each with its line, of a file whose figures are about to be written. */
  refused: (rows: readonly Refused[]) => void;
}
/** A row that is no record, and why. */
export type Refused = Extract<Line, { refused: string }>;

/**
 * Reads a file of records once, piece by piece, into a RecordGrouper; returns what the file is like. Throws an ImportError when it
 * cannot be read to its end.
 * @param allowed The years a record may be of.
 */
export async function readRecords(file: string, groups: RecordGrouper, allowed: Years, told: Listener) {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  const sum = createHash("sha256");
  const rowsSeen = new RowDeduplicator();
  const refused: Refused[] = [];
  const count = { rows: 0, bytes: 0, repeated: 0 };
  const years = { first: Infinity, last: -Infinity };
  const text = textOf(file, (piece) => {
    sum.update(piece);
    count.bytes += piece.length;
  });
  for await (const line of rowsOf(text)) {
    count.rows += 1;
    if (count.bytes < size) told.progress(count.bytes / size, count.rows);
    if ("refused" in line) {
      refused.push(line);
      continue;
    }
    const record = recordFrom(line.row, allowed);
    if (typeof record === "string") refused.push({ line: line.line, refused: record });
    else if (rowsSeen.has(line.row)) count.repeated += 1;
    else {
      groups.add(record);
      years.first = Math.min(years.first, record.year);
      years.last = Math.max(years.last, record.year);
    }
  }
  told.progress(1, count.rows);
  return { rows: count.rows, repeated: count.repeated, refused, years, sha256: sum.digest("hex") };
}
