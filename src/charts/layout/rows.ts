import { along } from "../spec/axis.ts";
import type { Box, Layout } from "./layout.ts";
import { pixels } from "./layout.ts";
import { columnOf, linesIn } from "./column.ts";
import type { Token } from "../draw/palette.ts";
import type { Size } from "./sizes.ts";
import type { Axis, Reference } from "../spec/spec.ts";
import { kept, leadOf, type Measure, spaced, sparkLabels, type Words } from "./words.ts";

/** What a chart of rows asks of its frame. */
interface Frame {
  readonly axis: Axis;
  readonly rows: readonly {
    /** The heading it stands under, written above the first row of its kind. */
    readonly group?: string | undefined;
    readonly name: string;
    readonly under: string;
    /** The longest `under` of any view: its lines are kept free, so that a choice moves nothing. */
    readonly reserve: string;
    /** Room for words above the mark, and on either side of it for a second one. */
    readonly lift: number;
    readonly room?: number;
    /** It has words and no mark. */
    readonly bare?: boolean;
  }[];
  readonly line?: (Pick<Reference, "at" | "label" | "head"> & { readonly token?: Token }) | undefined;
  /** Room for the words of a line, whether there is one or not. */
  readonly headed?: boolean;
}

export interface PlacedRows extends Pick<Layout, "width" | "height" | "plot" | "x" | "y" | "grid" | "byRow"> {
  /** Names, axis labels and the words at the head of the line. */
  readonly words: Words[];
  /** The middle of each row’s mark, and where its words stand, in pixels of the drawing. */
  readonly rows: readonly { readonly mark: number; readonly words: Box }[];
  /** Pixels of the drawing for a value of the axis. */
  readonly at: (value: number) => number;
}

/** Beyond this many rows the axis stands above them, where it is seen first. */
const manyRows = 4;
/** Names beside or above their marks, the axis, and the words of the line: all but the marks themselves. */
export function placeRows(
  { axis, rows, line, headed = line !== undefined }: Frame,
  size: Size,
  measure: Measure,
): PlacedRows {
  const { width, beside, name: nameSize, text: textSize, spark } = size;
  const nameLead = leadOf(nameSize);
  const textLead = leadOf(textSize);
  const quiet = { size: textSize, weight: 400, token: "ink-2" } as const;
  const bold = { size: nameSize, weight: 600, token: "ink" } as const;

  const column = spark ? 0 : beside ? columnOf(rows, size, measure) : width;
  const left = spark ? 8 : beside ? column + 18 : 4;
  const inline =
    !beside &&
    rows.every(
      ({ name, reserve }) => measure(name, nameSize, 600) + measure(reserve, textSize, 400) + 12 <= width,
    );
  const axisAbove = rows.length > manyRows && !spark;
  const head = (headed && !spark ? textLead + 8 : 0) + (axisAbove ? textLead + 10 : 0);

  const words: Words[] = [];
  let y = head + (spark ? 2 : axisAbove || headed ? 4 : 0);
  const top = axisAbove || headed ? head : 0;
  const pitch = spark ? (spark - 30) / rows.length : 0;
  let heading: string | undefined;
  const placed = rows.map(({ group, name, under, reserve, lift, room = 0, bare }) => {
    if (group && group !== heading && !spark) {
      y += heading === undefined ? 4 : 16;
      words.push({ ...bold, text: group, x: 0, y: y + nameSize, align: "start" });
      y += nameLead + (beside ? 0 : 4);
    }
    heading = group;
    const start = y;
    if (spark) {
      y += pitch;
      return { mark: start + pitch / 2, words: { left: 0, right: width, top: start, bottom: y } };
    }
    const lines = inline ? [] : linesIn(under, column, size, measure);
    const kept = inline ? 0 : linesIn(reserve, column, size, measure).length;
    const block = nameLead + lines.length * textLead;
    const most = nameLead + kept * textLead;
    const above = lift + room / 2;
    const height = Math.ceil(
      beside
        ? Math.max(nameLead + Math.min(kept, 1) * textLead + 18, most + 8, 36 + lift + room)
        : most + (bare ? 16 : above + room / 2 + 38),
    );
    const first = beside ? start + (height - block) / 2 : start + 4;
    const weight = group ? 400 : 600;
    words.push({ ...bold, weight, text: name, x: 0, y: first + nameSize, align: "start" });
    lines.forEach((text, index) =>
      words.push({ ...quiet, text, x: 0, y: first + nameLead + textSize + index * textLead, align: "start" }),
    );
    if (inline && under)
      words.push({
        ...quiet,
        text: under,
        x: measure(name, nameSize, weight) + 8,
        y: first + nameSize,
        align: "start",
      });
    y += height;
    const mark = beside ? start + height / 2 + lift / 4 : start + (bare ? most / 2 : most + above + 18);
    return {
      mark: Math.round(mark),
      words: { left: 0, right: column, top: first + 2, bottom: first + block },
    };
  });
  const plot: Box = { left, top, right: width - (spark ? 8 : 6), bottom: spark ? spark - 24 : y + 2 };
  const at = (value: number) => along(axis, value, plot.left, plot.right);

  const baseline = axisAbove ? head - 9 : plot.bottom + textSize + 6;
  const ticks = axis.ticks.map((tick): Words =>
    kept(
      { ...quiet, text: tick.label, x: at(tick.at), y: baseline, align: "middle" },
      left > 20 ? left - 12 : 0,
      width,
      measure,
    ),
  );
  const labels = spark
    ? sparkLabels(ticks, line && { ...line, x: at(line.at) }, measure)
    : spaced(ticks, measure);
  if (line && !spark) {
    words.push(
      kept(
        {
          text: line.head,
          x: at(line.at),
          y: textSize + 1,
          align: "middle",
          size: textSize,
          weight: 600,
          token: line.token ?? "claim",
        },
        0,
        width,
        measure,
      ),
    );
  }
  return {
    width,
    height: spark ?? Math.ceil(axisAbove ? y + 6 : baseline + 6),
    plot,
    x: axis,
    y: pixels(plot.bottom - plot.top),
    // With the names above the marks, the axis would run through their first letters.
    grid: {
      x: axis.ticks.map((tick) => tick.at).slice(beside || spark ? 0 : 1),
      y: [],
      base: beside || spark !== undefined,
    },
    byRow: true,
    words: [...words, ...labels],
    rows: placed,
    at,
  };
}
