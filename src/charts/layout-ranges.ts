import { type Layout, type Mark, type Point, type Target, upright } from "./layout.ts";
import { type PlacedRows, placeRows } from "./layout-rows.ts";
import { markToken } from "./palette.ts";
import type { Size } from "./sizes.ts";
import type { RangeRow, RangesSpec } from "./spec.ts";
import { boxOf, drop, type Measure, type Words } from "./words.ts";

/** Half the height of a mark, and the space between its box and its words. */
const half = 7;
const gap = 6;

/** Claims are open, a ring or a bracket; records are solid, a spot or a bar. Shape and colour say the same. */
function marksOf({ tone, low, high }: RangeRow, y: number): Mark[] {
  const token = markToken[tone];
  const ends: Point[] = [
    { x: low, y },
    { x: high, y },
  ];
  const single = low === high;
  if (single)
    return [
      {
        shape: tone === "claim" ? "rings" : "spots",
        token,
        size: tone === "claim" ? 5.5 : 6,
        points: [{ x: low, y }],
      },
    ];
  if (tone !== "claim") return [{ shape: "line", token, size: 11, points: ends }];
  return [
    { shape: "line", token, size: 3, points: ends },
    { shape: "ticks", token, size: 3, points: ends },
  ];
}

/** The figure beside its mark: to the right, else to the left, else above; never across the dotted line. */
function placeLabel(
  row: RangeRow,
  y: number,
  placed: PlacedRows,
  size: Size,
  line: number | undefined,
  measure: Measure,
): Words {
  const from = placed.at(row.low) - half;
  const to = placed.at(row.high) + half;
  const words = { text: row.label, size: size.text, weight: 600, token: "ink" } as const;
  const beside = y + size.text * drop;
  const places: Words[] = [
    { ...words, x: to + gap, y: beside, align: "start" },
    { ...words, x: from - gap, y: beside, align: "end" },
    { ...words, x: from, y: y - half - 5, align: "start" },
    { ...words, x: to, y: y - half - 5, align: "end" },
    ...(line === undefined ? [] : [{ ...words, x: line - 8, y: y - half - 5, align: "end" } as const]),
  ];
  const above = places.slice(2);
  const fits = (one: Words) => {
    const { left, right } = boxOf(one, measure);
    return (
      left >= placed.plot.left &&
      right <= placed.width &&
      (line === undefined || right < line - 3 || left > line + 3)
    );
  };
  return (row.also ? above : places).find(fits) ?? { ...words, x: from, y: y - half - 5, align: "start" };
}

/** Rows of amounts from the ledger. */
export function rangesLayout({ axis, rows, line }: RangesSpec, size: Size, measure: Measure): Layout {
  const lifted = rows.map((row) => ({ ...row, lift: row.also && !size.spark ? size.text : 0 }));
  const placed = placeRows({ axis, rows: lifted, line }, size, measure);
  const { plot, at } = placed;
  const marks: Mark[] = [];
  const words: Words[] = [...placed.words];
  const targets: Target[] = [];
  if (line) marks.push(upright(line.at, 0, plot.bottom - plot.top));
  rows.forEach((row, index) => {
    const middle = placed.rows[index]?.mark ?? 0;
    const y = middle - plot.top;
    if (row.also) {
      marks.push({
        shape: "line",
        token: markToken[row.tone],
        size: 2,
        dash: [2, 3],
        points: [
          { x: row.high, y },
          { x: row.also.at, y },
        ],
      });
      marks.push({ shape: "rings", token: markToken[row.tone], size: 5, points: [{ x: row.also.at, y }] });
      if (!size.spark)
        words.push({
          text: row.also.head,
          x: at(row.also.at) + half + gap,
          y: middle + size.text * drop,
          align: "start",
          size: size.text,
          weight: 400,
          token: "ink-2",
        });
    }
    marks.push(
      ...(size.spark ? marksOf(row, y).map((mark) => ({ ...mark, size: mark.size * 0.6 })) : marksOf(row, y)),
    );
    if (!size.spark) words.push(placeLabel(row, middle, placed, size, line && at(line.at), measure));
    targets.push({
      box: {
        left: at(row.low) - half,
        right: at(row.high) + half,
        top: middle - half,
        bottom: middle + half,
      },
      name: row.name,
      value: row.label,
      detail: row.also ? `${row.under} · ${row.also.head}` : row.under,
    });
  });
  return { ...placed, marks, words, targets };
}
