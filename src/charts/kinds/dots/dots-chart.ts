import type { Scale } from "chart.js";
import { scaleValue, invertScale } from "../../axis.ts";
import { common, type Dataset, type Drawing, type Look, type Mark } from "../../chartjs/drawing.ts";
import { labelsPlugin } from "../../chartjs/plugins/labels.ts";
import { referencesPlugin, type VerticalRule, verticalRuleOf } from "../../chartjs/plugins/references.ts";
import { horizontal } from "../../chartjs/scales/value-scales.ts";
import { sparkAxis, sparkWords } from "../../chartjs/spark.ts";
import { markToken, wordToken } from "../../palette.ts";
import type { Axis } from "../../spec.ts";
import { lineHeightPx } from "../../text.ts";
import type { DotsSpec } from "./dots-spec.ts";

/** The edges of the plot, left and right, in pixels from those of the drawing. */
const [left, right] = [2, 4];

/** Where the vertical rule of a guess stands, as a value: at the end when it lies beyond, and not over the line itself. */
function standing(guess: number, line: number, axis: Axis, width: number): number {
  const room = 4;
  const [from, to] = [left, width - right];
  const at = scaleValue(axis, Math.min(guess, axis.max), from, to);
  const there = scaleValue(axis, line, from, to);
  if (Math.abs(at - there) >= room) return Math.min(guess, axis.max);
  return invertScale(axis, there + (guess < line ? -room : room), from, to);
}

interface Stacked extends Mark {
  readonly reaches: boolean;
  /** Its place in its column, from 0 at the foot. */
  readonly level: number;
}

/** One dot a record, in columns one bin wide. */
export function dotsChart(
  { axis, unit, bin, dots, line, reaching, guess, claim }: DotsSpec,
  look: Look,
): Drawing {
  const { size, paint } = look;
  const filled = new Map<number, number>();
  const levels = dots.map(({ at }) => {
    const column = Math.floor(at / bin);
    const level = filled.get(column) ?? 0;
    filled.set(column, level + 1);
    return { column, level };
  });
  // The same height whatever the view, so that nothing moves when the reader changes currency.
  const { spark } = size;
  const head = spark ? 2 : lineHeightPx(size.text) + 6;
  const stack = spark ? spark - 26 - head : size.beside ? 176 : 140;
  const plot = spark ? spark - sparkAxis.height - head : stack + 14;
  const widthOfBin = ((size.width - left - right) * bin) / (axis.max - axis.min);
  const pitch = Math.min(widthOfBin, stack / Math.max(...filled.values()));
  const stacked = dots.map(({ reaches, label: value, under: detail }, step): Stacked => {
    const { column = 0, level = 0 } = levels[step] ?? {};
    return {
      x: (column + 0.5) * bin,
      y: (level + 0.5) * pitch + 1,
      reaches,
      level,
      said: { row: 0, step, name: "", value, detail, claim },
    };
  });
  // What is said of the dots that reach the line stands over the highest of them, the last among equals.
  const highest = stacked
    .filter(({ reaches }) => reaches)
    .toSorted((a, b) => a.level - b.level)
    .at(-1);
  const [{ tone } = { tone: "record" as const }] = dots;
  const label = {
    text: reaching,
    token: wordToken[tone],
    sides: ["above", "above-end", "above-start"],
  } as const;
  const records: Dataset = {
    type: "scatter",
    data: stacked.map((dot) => (dot === highest && !spark ? { ...dot, label } : dot)),
    clip: false,
    pointRadius: pitch / 2 - (spark ? 0.3 : 0.6),
    pointBorderWidth: 0,
    pointBackgroundColor: paint(markToken[tone]),
  };
  const verticalRules: VerticalRule[] = [verticalRuleOf(line)];
  if (guess)
    verticalRules.push({
      at: standing(guess.at, line.at, axis, size.width),
      words: guess.head,
      mark: "ink",
      word: "ink",
    });
  const x = horizontal(axis, look, { position: "bottom", unit });
  const words = spark
    ? sparkWords(axis, { left, right: size.width - right }, line, look)
    : x.unitAt(head + plot);
  return {
    width: size.width,
    height: Math.ceil(head + plot + x.height),
    byRow: false,
    configuration: {
      type: "scatter",
      data: { datasets: [records] },
      options: {
        ...common,
        layout: { autoPadding: false, padding: { left, right, top: head } },
        scales: {
          x: { ...x.scale, grid: { display: false, drawTicks: false } },
          // Pixels from the foot, where its one line is.
          y: {
            type: "linear-inside",
            min: 0,
            max: plot,
            border: { display: false },
            ticks: { display: false, callback: () => "" },
            grid: { drawTicks: false, color: paint("mark") },
            afterBuildTicks: (scale: Scale) => void (scale.ticks = [{ value: 0 }]),
            afterFit: (scale: Scale) =>
              void Object.assign(scale, { width: 0, paddingTop: 0, paddingBottom: 0 }),
          },
        },
      },
      plugins: [
        referencesPlugin(verticalRules, look),
        labelsPlugin(look, verticalRules, { words, leads: [] }),
      ],
    },
  };
}
