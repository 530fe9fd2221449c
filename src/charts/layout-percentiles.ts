import type { Layout, Mark, Target } from "./layout.ts";
import { placeRows } from "./layout-rows.ts";
import type { Size } from "./sizes.ts";
import type { PercentilesSpec } from "./spec.ts";
import { type Measure, type Words, kept } from "./words.ts";

/** Rows of percentiles: P10 to P90 thin, the middle half thick, a gap at the median with its figure above. */
export function percentilesLayout({ axis, rows }: PercentilesSpec, size: Size, measure: Measure): Layout {
  const lift = size.spark ? 0 : size.text;
  const placed = placeRows(
    { axis, rows: rows.map((row) => ({ ...row, lift: row.values ? lift : 0 })) },
    size,
    measure,
  );
  const marks: Mark[] = [];
  const words: Words[] = [...placed.words];
  const targets: Target[] = [];
  rows.forEach(({ name, under, values, labels, indicative }, index) => {
    const middle = placed.rows[index]?.mark ?? 0;
    if (!values || !labels) {
      targets.push({
        box: { left: 0, right: 0, top: middle, bottom: middle },
        name,
        value: "",
        detail: under,
      });
      return;
    }
    const [p10, p25, p50, p75, p90] = values;
    const y = middle - placed.plot.top;
    // Under thirty records the bar is drawn as thin as what stands behind it.
    const thick = size.spark || indicative ? 6 : 13;
    marks.push({
      shape: "line",
      token: "record-mark",
      size: 3,
      points: [
        { x: p10, y },
        { x: p90, y },
      ],
    });
    marks.push({
      shape: "line",
      token: "record-mark",
      size: thick,
      points: [
        { x: p25, y },
        { x: p75, y },
      ],
    });
    marks.push({ shape: "ticks", token: "paper", size: 3, points: [{ x: p50, y }] });
    if (!size.spark)
      words.push(
        kept(
          {
            text: labels[2],
            x: placed.at(p50),
            y: middle - 12,
            align: "middle",
            size: size.text,
            weight: 600,
            token: "ink",
          },
          placed.plot.left,
          placed.width,
          measure,
        ),
      );
    targets.push({
      box: { left: placed.at(p10), right: placed.at(p90), top: middle - 7, bottom: middle + 7 },
      name,
      value: labels[2],
      detail: `P10 ${labels[0]} · P25 ${labels[1]} · P75 ${labels[3]} · P90 ${labels[4]}`,
    });
  });
  return { ...placed, marks, words, targets };
}
