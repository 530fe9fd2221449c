import { along } from "./axis.ts";
import type { Box, Layout } from "./layout.ts";
import { pixels } from "./layout.ts";
import type { Size } from "./sizes.ts";
import type { Axis, Reference } from "./spec.ts";
import { kept, lead, type Measure, spaced, sparkLabels, type Words, wrapped } from "./words.ts";

/** What a chart of rows asks of its frame. */
interface Frame {
  readonly axis: Axis;
  readonly rows: readonly {
    readonly name: string;
    readonly under: string;
    /** Room for words above the mark. */ readonly lift: number;
  }[];
  readonly line?: Reference | undefined;
}

export interface PlacedRows extends Pick<Layout, "width" | "height" | "plot" | "x" | "y" | "grid" | "byRow"> {
  /** Names, axis labels and the words at the head of the line. */
  readonly words: Words[];
  /** The middle of each row’s mark, and the whole row, in pixels of the drawing. */
  readonly rows: readonly { readonly mark: number; readonly box: Box }[];
  /** Pixels of the drawing for a value of the axis. */
  readonly at: (value: number) => number;
}

/** Beyond this many rows the axis stands above them, where it is seen first. */
const manyRows = 4;
/** The column of names takes at most this share of a drawing. */
const columnShare = 0.46;

/** Names beside or above their marks, the axis, and the words of the line: all but the marks themselves. */
export function placeRows({ axis, rows, line }: Frame, size: Size, measure: Measure): PlacedRows {
  const { width, beside, name: nameSize, text: textSize, spark } = size;
  const nameLead = nameSize * lead;
  const textLead = textSize * lead;
  const quiet = { size: textSize, weight: 400, token: "ink-2" } as const;
  const bold = { size: nameSize, weight: 600, token: "ink" } as const;

  const widest = Math.max(
    ...rows.flatMap(({ name, under }) => [measure(name, nameSize, 600), measure(under, textSize, 400)]),
  );
  const column = spark ? 0 : beside ? Math.ceil(Math.min(widest, width * columnShare)) : width;
  const left = spark ? 8 : beside ? column + 18 : 4;
  const inline =
    !beside &&
    rows.every(
      ({ name, under }) => measure(name, nameSize, 600) + measure(under, textSize, 400) + 12 <= width,
    );
  const axisAbove = rows.length > manyRows && !spark;
  const head = (line && !spark ? textLead + 8 : 0) + (axisAbove ? textLead + 10 : 0);

  const words: Words[] = [];
  let y = head + (spark ? 2 : axisAbove || line ? 4 : 0);
  const top = axisAbove || line ? head : 0;
  const pitch = spark ? (spark - 30) / rows.length : 0;
  const placed = rows.map(({ name, under, lift }) => {
    const start = y;
    if (spark) {
      y += pitch;
      return { mark: start + pitch / 2, box: { left: 0, right: width, top: start, bottom: y } };
    }
    const lines = inline ? [] : wrapped(under, column, textSize, 400, measure);
    const block = nameLead + lines.length * textLead;
    const height = beside ? Math.max(block + 18, 36 + lift) : block + lift + 38;
    const first = beside ? start + (height - block) / 2 : start + 4;
    words.push({ ...bold, text: name, x: 0, y: first + nameSize, align: "start" });
    lines.forEach((text, index) =>
      words.push({ ...quiet, text, x: 0, y: first + nameLead + textSize + index * textLead, align: "start" }),
    );
    if (inline)
      words.push({
        ...quiet,
        text: under,
        x: measure(name, nameSize, 600) + 8,
        y: first + nameSize,
        align: "start",
      });
    y += height;
    const mark = beside ? start + height / 2 + lift / 4 : start + block + lift + 18;
    return { mark, box: { left: 0, right: width, top: start, bottom: y } };
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
          token: "claim",
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
