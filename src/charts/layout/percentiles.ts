import { type Layout, type Mark, type Target } from "./layout.ts";
import { type PlacedRows, placeRows } from "./rows.ts";
import { rowTitle } from "./row-title.ts";
import type { Size } from "./sizes.ts";
import type { PercentileRow, PercentilesSpec } from "../spec/spec.ts";
import { kept, type Measure, type Words } from "./words.ts";

/** Half the height of a bar, where a reader points at it; half the width of a percentile in it. */
const half = 7;
const breadth = 3;

/** P10 to P90 thin, the middle half thick, a gap at the median. */
function marksOf({ values, indicative }: PercentileRow, y: number, size: Size): Mark[] {
  if (!values) return [];
  const [p10, p25, p50, p75, p90] = values;
  const line = (from: number, to: number, thick: number): Mark => ({
    shape: "line",
    token: "record-mark",
    size: thick,
    points: [
      { x: from, y },
      { x: to, y },
    ],
  });
  // Under thirty records the bar is drawn as thin as what stands behind it.
  return [
    line(p10, p90, 3),
    line(p25, p75, size.spark || indicative ? 6 : 13),
    { shape: "ticks", token: "paper", size: 3, points: [{ x: p50, y }] },
  ];
}

/** Five places to point at in a row; in one without percentiles its words alone. */
function targetsOf(row: PercentileRow, index: number, { rows, at }: PlacedRows): Target[] {
  const place = rows[index];
  if (!place) return [];
  const { values, labels, details, under, claim } = row;
  const name = rowTitle(row);
  if (!values || !labels || !details)
    return [{ box: place.words, row: index, step: 0, claim, name, value: "", detail: under }];
  return values.map((value, step): Target => {
    const x = at(value);
    return {
      box: { left: x - breadth, right: x + breadth, top: place.mark - half, bottom: place.mark + half },
      row: index,
      step,
      claim,
      name,
      value: labels[step] ?? "",
      detail: details[step] ?? "",
    };
  });
}

/** Rows of percentiles, the median of each above its gap. */
export function percentilesLayout({ axis, rows }: PercentilesSpec, size: Size, measure: Measure): Layout {
  const lift = size.spark ? 0 : size.text;
  const lifted = rows.map((row) => ({ ...row, lift: row.values ? lift : 0, bare: !row.values }));
  const placed = placeRows({ axis, rows: lifted }, size, measure);
  const middleOf = (index: number) => placed.rows[index]?.mark ?? 0;
  const medians = rows.flatMap(({ values, labels }, index): Words[] => {
    if (!values || !labels || size.spark) return [];
    const words = { text: labels[2], size: size.text, weight: 600, token: "ink" } as const;
    const at = { x: placed.at(values[2]), y: middleOf(index) - 12, align: "middle" } as const;
    return [kept({ ...words, ...at }, placed.plot.left, placed.width, measure)];
  });
  return {
    ...placed,
    marks: rows.flatMap((row, index) => marksOf(row, middleOf(index) - placed.plot.top, size)),
    words: [...placed.words, ...medians],
    targets: rows.flatMap((row, index) => targetsOf(row, index, placed)),
  };
}
