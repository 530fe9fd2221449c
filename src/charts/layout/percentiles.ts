import { figuresOf } from "./figures.ts";
import { type Layout, type Mark, upright } from "./layout.ts";
import { rowMarks, rowPlace, rowTargets } from "./percentile-row.ts";
import { placeRows } from "./rows.ts";
import type { Size } from "./sizes.ts";
import type { PercentileRow, PercentilesSpec } from "../kinds/percentiles/spec.ts";
import type { Measure } from "./words.ts";

/** What is kept free about the middle of a row for the marks of its records. */
const room = 12;

/** Whether all of the records of a row have a mark, be it one in twenty. */
const isWhole = ({ steps, dots }: PercentileRow): boolean => Boolean(steps ?? dots);

const shapes: readonly Mark["shape"][] = ["line", "ticks", "spots"];

/** Marks of one look follow each other, for a picture to draw them in one stroke. */
const alike = (one: Mark, other: Mark): number =>
  shapes.indexOf(one.shape) - shapes.indexOf(other.shape) || one.size - other.size;

/** Rows of percentiles, the median of each above its gap; under ten records, the records. */
export function percentilesLayout(
  { axis, rows, offer }: PercentilesSpec,
  size: Size,
  measure: Measure,
): Layout {
  const { width, text, spark } = size;
  const drawn = rows.map((row) => {
    const bare = !(row.values ?? row.dots);
    return { ...row, bare, lift: spark || bare ? 0 : text, room: isWhole(row) ? room : 0 };
  });
  // A spark has no room for another upright, nor for its words.
  const line =
    offer && !spark
      ? {
          ...offer,
          head: measure(offer.whole, text, 600) <= width ? offer.whole : offer.head,
          at: Math.min(offer.at, axis.max),
          token: "ink" as const,
        }
      : undefined;
  // Where one can be laid, its room is kept, so that it moves nothing.
  const frame = placeRows(
    { axis, rows: drawn, line, headed: Boolean(line) || rows.some(isWhole) },
    size,
    measure,
  );
  const { plot, at } = frame;
  const field = { at, size: text, from: plot.left, to: width, upright: line && at(line.at), measure };
  const placed = rows.map((row, index) => rowPlace(row, index, frame));
  const marks = placed.flatMap((one) => rowMarks(one, plot.top, Boolean(spark)));
  return {
    ...frame,
    marks: [
      // In a spark the gap of a row reaches into the next, which is drawn over it.
      ...(spark ? marks : marks.toSorted(alike)),
      ...(line ? [upright(line.at, 0, plot.bottom - plot.top, "ink")] : []),
    ],
    words: [
      ...frame.words,
      ...placed.flatMap(({ row, figures: y }) => (spark ? [] : figuresOf(row, { ...field, y }))),
    ],
    targets: placed.flatMap((one, index) => rowTargets(one, index, at)),
  };
}
