import type { Locale } from "../../../domain/locale.ts";
import { chartStrings } from "../../../i18n/chart-strings.ts";
import { saysStrings } from "../../../i18n/says.ts";
import { originOf } from "../../spec.ts";
import {
  type Alternatives,
  type CsvLine,
  ends,
  joined,
  type Note,
  ofReference,
  rowsAxis,
  type SonificationData,
} from "../alternative-types.ts";
import type { BarsFacts, BarsSpec, RangesFacts, RangesSpec } from "./ranges-spec.ts";

function describeRanges({ rows: all, line }: RangesSpec, locale: Locale): string {
  const strings = saysStrings(locale);
  const rows = all.map(({ name, under, label, also }) =>
    strings["chart.say-row"](name, under, also ? `${label}, ${also.head}` : label),
  );
  const at = line?.published ? chartStrings(locale)["chart.either"](line.published, line.label) : line?.label;
  const reference = line && at ? ` ${strings["chart.say-line"](line.name, at)}` : "";
  return strings["chart.say-ranges"](rows.join(strings["chart.say-then"])) + reference;
}

function describeBars({ rows }: BarsSpec, locale: Locale): string {
  const strings = saysStrings(locale);
  return strings["chart.say-bars"](
    rows.map(({ name, label }) => `${name} ${label}`).join(strings["chart.say-then"]),
  );
}

/** Each figure of the rows, then the line. */
function rangesCsv({ rows, line }: Pick<RangesSpec, "rows" | "line">): CsvLine[] {
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
const barsCsv = ({ rows }: BarsSpec): CsvLine[] =>
  rangesCsv({ rows: rows.map((row) => ({ ...row, low: row.high })) });

/** A range has two notes, a single figure one; the line comes last. */
function rangesTune({ axis, rows, line }: RangesSpec): SonificationData {
  const notes = rows.map(({ name, label, under, also, low, high }, x): Note => ({
    x,
    ...ends(low, high),
    custom: { whole: joined(name, label, also?.head, under) },
  }));
  if (line) notes.push({ x: rows.length, ...ends(line.at, line.at), custom: { whole: line.head } });
  return { type: ["band"], series: { "": notes }, x: rowsAxis(notes.length), y: axis, references: [] };
}

function barsTune({ axis, rows }: BarsSpec): SonificationData {
  const notes = rows.map(({ name, label, under, high: y }, x): Note => ({
    x,
    y,
    custom: { whole: joined(name, label, under) },
  }));
  return { type: ["bar"], series: { "": notes }, x: rowsAxis(notes.length), y: axis, references: [] };
}

export const rangesAlternatives: Alternatives<RangesFacts, RangesSpec> = {
  describe: describeRanges,
  csv: rangesCsv,
  sonify: rangesTune,
};

export const barsAlternatives: Alternatives<BarsFacts, BarsSpec> = {
  describe: describeBars,
  csv: barsCsv,
  sonify: barsTune,
};
