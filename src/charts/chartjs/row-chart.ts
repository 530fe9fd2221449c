import type { Axis, Reference } from "../spec.ts";
import { lineHeightPx } from "../text.ts";
import { common, type Dataset, type Drawing, type Look } from "./drawing.ts";
import { labelsPlugin } from "./plugins/labels.ts";
import { referencesPlugin, type VerticalRule } from "./plugins/references.ts";
import { type Row, rowScale } from "./scales/row-scale.ts";
import { horizontal } from "./scales/value-scales.ts";
import { silent, sparkWords } from "./spark.ts";

/** Beyond this many rows the axis stands above them, where it is seen first. */
const manyRows = 4;

interface RowChart {
  readonly axis: Axis;
  /** What the axis is in: "euros a year". */
  readonly unit?: string | undefined;
  readonly rows: readonly Row[];
  readonly verticalRules: readonly VerticalRule[];
  /** What is said of the first of them under a spark. */
  readonly line?: Reference | undefined;
  /** Room for the words of a vertical rule, whether there is one or not. */
  readonly headed: boolean;
}

/** Where the marks of rows stand: what a kind needs to know to make its datasets. */
export function rowFrame({ axis, unit, rows, line, verticalRules, headed }: RowChart, look: Look) {
  const { size } = look;
  const { spark } = size;
  const names = rowScale(rows, look);
  const axisAbove = rows.length > manyRows && !spark;
  const head = headed && !spark ? lineHeightPx(size.text) + 8 : 0;
  const x = horizontal(axis, look, { position: axisAbove ? "top" : "bottom", unit });
  const top = head + (axisAbove ? x.height : 0);
  const margin = spark ? 8 : 6;
  const right = size.width - margin;
  const words = spark
    ? sparkWords(axis, { left: names.left, right }, line, look)
    : x.unitAt(axisAbove ? head : head + names.height);
  return {
    left: names.left,
    right,
    /** The middle of each mark, in pixels from the top of the plot; where the words of its row stand, in the drawing. */
    rows: names.rows.map(({ mark, words }) => ({
      mark,
      words: { ...words, top: words.top + top, bottom: words.bottom + top },
    })),
    /** The chart with its marks, of which the first are drawn on top. */
    drawing: (datasets: Dataset[]): Drawing => ({
      width: size.width,
      height: Math.ceil(head + x.height + names.height),
      byRow: true,
      configuration: {
        type: "bar",
        data: { datasets: spark ? datasets.map(silent) : datasets },
        options: {
          ...common,
          indexAxis: "y",
          layout: { autoPadding: false, padding: { top: head, right: margin } },
          scales: {
            x: {
              ...x.scale,
              grid: {
                drawTicks: false,
                // With the names above the marks, the axis would run through their first letters.
                color: ({ index }) =>
                  index > 0 ? look.paint("rule") : size.beside || spark ? look.paint("mark") : "transparent",
              },
            },
            y: names.scale,
          },
        },
        plugins: [
          referencesPlugin(verticalRules, look),
          labelsPlugin(look, verticalRules, { words, leads: [] }),
        ],
      },
    }),
  };
}
