import { type Box, type Layout, type Mark, type Target, upright } from "./layout.ts";
import { markToken } from "../draw/palette.ts";
import { half, markLabel, rangeMarks, secondMarks } from "./marks.ts";
import { type PlacedRows, placeRows } from "./rows.ts";
import { originOf } from "../spec/row-title.ts";
import type { Size } from "./sizes.ts";
import type { BarsSpec, RangeRow, RangesSpec } from "../kinds/ranges/spec.ts";
import type { Measure, Words } from "./words.ts";

/** From the middle of a row to either of two marks, one beneath the other. */
const step = 10;

/** Where the two figures of a row stand: on one line, or or one beneath the other. */
const heights = ({ also }: RangeRow, middle: number) =>
  also?.beneath ? { first: middle - step, second: middle + step } : { first: middle, second: middle };

function targetsOf(row: RangeRow, index: number, middle: number, { at }: PlacedRows): Target[] {
  const { also, name, label, under, claim } = row;
  const { first, second } = heights(row, middle);
  const box = (low: number, high: number, y: number): Box => ({
    left: at(low) - half,
    right: at(high) + half,
    top: y - half,
    bottom: y + half,
  });
  const one = { box: box(row.low, row.high, first), row: index, step: 0, claim, name, value: label };
  if (!also) return [{ ...one, detail: under }];
  const two = { box: box(also.from, also.at, second), row: index, step: 1, claim: also.claim, name };
  return [
    { ...one, detail: under },
    {
      ...two,
      value: also.label,
      detail: originOf(also),
    },
  ];
}

function wordsOf(
  row: RangeRow,
  middle: number,
  placed: PlacedRows,
  size: Size,
  line: number | undefined,
  measure: Measure,
): Words[] {
  const { also, low, high, label } = row;
  const { first, second } = heights(row, middle);
  const place = { placed, size, line, measure };
  const above = also !== undefined && !also.beneath;
  const main = markLabel({ low, high, y: first, text: label, weight: 600, token: "ink", above }, place);
  if (!also) return [main];
  const { at, from, head, label: short, tone, beneath } = also;
  const mark = { low: beneath ? from : at, high: at, y: second, text: head };
  const look = beneath
    ? ({ short, weight: 600, token: tone, below: true } as const)
    : ({ weight: 400, token: "ink-2" } as const);
  return [main, markLabel({ ...mark, ...look }, place)];
}

function marksOf(row: RangeRow, middle: number): Mark[] {
  const { first, second } = heights(row, middle);
  return [...secondMarks(row, second), ...rangeMarks(row, first)];
}

/** Rows of amounts from the ledger, or of shares from zero. */
export function rangesLayout(spec: RangesSpec | BarsSpec, size: Size, measure: Measure): Layout {
  const { axis, rows } = spec;
  const line = spec.kind === "ranges" ? spec.line : undefined;
  const roomy = rows.map((row) => ({
    ...row,
    lift: row.also && !row.also.beneath && !size.spark ? size.text : 0,
    room: row.also?.beneath && !size.spark ? 2 * step : 0,
  }));
  const placed = placeRows({ axis, rows: roomy, line }, size, measure);
  const { plot, at } = placed;
  const middleOf = (index: number) => placed.rows[index]?.mark ?? 0;
  const marks = rows.flatMap((row, index) => marksOf(row, middleOf(index) - plot.top));
  const shrunk = size.spark ? marks.map((mark) => ({ ...mark, size: mark.size * 0.6 })) : marks;
  const labels = rows.flatMap((row, index) =>
    size.spark ? [] : wordsOf(row, middleOf(index), placed, size, line && at(line.at), measure),
  );
  return {
    ...placed,
    marks: [
      ...(line ? [upright(line.at, 0, plot.bottom - plot.top, markToken[line.tone ?? "ink"])] : []),
      ...shrunk,
    ],
    words: [...placed.words, ...labels],
    targets: rows.flatMap((row, index) => targetsOf(row, index, middleOf(index), placed)),
  };
}
