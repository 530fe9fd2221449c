import { heaped } from "./heap.ts";
import { around, type Box, type Mark, type Point, type Target } from "./layout.ts";
import type { PlacedRows } from "./rows.ts";
import { rowTitle } from "../spec/row-title.ts";
import type { PercentileRow } from "../kinds/percentiles/spec.ts";

/** Half the height of a bar, where a reader points at it; half the width of a percentile in it. */
const half = 7;
const breadth = 3;
/** Where steps are drawn, the bar stands so far above the middle of its row; the first step so far below the bar. */
const aside = 6;
const below = 15;
/** Radius of a step and of a record alone, and what a heap of them may take. */
const step = { radius: 2.2, heap: 10 };
const alone = { radius: 4.5, heap: 20 };

/** A row where it is drawn, in pixels: the middle of its bar, the baseline of its figures, each step or record. */
export interface RowPlace {
  readonly row: PercentileRow;
  readonly words: Box;
  readonly bar: number;
  readonly figures: number;
  readonly spots: readonly Point[];
}

/** Places a row about its middle: steps fall from its bar, records alone heap up. */
export function rowPlace(row: PercentileRow, index: number, { rows, at }: PlacedRows): RowPlace {
  const { mark = 0, words = around({ x: 0, y: 0 }, 0) } = rows[index] ?? {};
  const { steps, dots = [] } = row;
  const bar = steps ? mark - aside : mark;
  const places = (steps ?? dots).map((one) => at(one.at));
  if (steps) {
    const spots = heaped(places, step).map(({ x, y }) => ({ x, y: bar + below + y }));
    return { row, words, bar, figures: bar - 12, spots };
  }
  const heap = heaped(places, alone);
  const rise = Math.max(0, ...heap.map(({ y }) => y)) / 2;
  const spots = heap.map(({ x, y }) => ({ x, y: mark + rise - y }));
  return { row, words, bar, figures: mark - rise - 12, spots };
}

/** P10 to P90 thin, the middle half thick, a gap at the median; a dot a step, or a larger one a record. */
export function rowMarks({ row, bar, spots }: RowPlace, top: number, slight: boolean): Mark[] {
  const { values, indicative, steps, dots = [] } = row;
  const y = bar - top;
  const token = "record-mark";
  const points = (steps ?? dots).map(({ at: x }, index) => ({ x, y: (spots[index]?.y ?? 0) - top }));
  const { radius } = steps ? step : alone;
  const all: Mark[] = points.length > 0 ? [{ shape: "spots", token, size: radius, points }] : [];
  if (!values) return all;
  const [p10, p25, p50, p75, p90] = values;
  const line = (from: number, to: number, size: number): Mark => ({
    shape: "line",
    token,
    size,
    points: [
      { x: from, y },
      { x: to, y },
    ],
  });
  return [
    // Under thirty records the bar is drawn as thin as what stands behind it.
    line(p10, p90, 3),
    line(p25, p75, slight || indicative ? 6 : 13),
    { shape: "ticks", token: "paper", size: 3, points: [{ x: p50, y }] },
    ...all,
  ];
}

/** Five places to point at in a row, or each record of a few; in a row without either, its words. */
export function rowTargets(
  { row, words, bar, spots }: RowPlace,
  index: number,
  at: (value: number) => number,
): Target[] {
  const { values, labels, details, dots, under, claim } = row;
  const target = (box: Box, place: number, value = "", detail = under): Target => ({
    box,
    row: index,
    step: place,
    claim,
    name: rowTitle(row),
    value,
    detail,
  });
  if (dots && dots.length > 0)
    return dots.map(({ label, under: behind }, place) =>
      target(around(spots[place] ?? { x: 0, y: bar }, alone.radius), place, label, behind),
    );
  if (!values || !labels || !details) return [target(words, 0)];
  return values.map((value, place) => {
    const x = at(value);
    const box = { left: x - breadth, right: x + breadth, top: bar - half, bottom: bar + half };
    return target(box, place, labels[place], details[place]);
  });
}
