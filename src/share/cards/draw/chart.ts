import { createCanvas, type SKRSContext2D } from "@napi-rs/canvas";
import { config } from "../../../charts/draw/config.ts";
import { draw } from "../../../charts/draw/engine.ts";
import { lightPaint } from "../../../charts/draw/light.ts";
import type { Paint } from "../../../charts/draw/palette.ts";
import { plainFamily } from "../../../charts/layout/measure.ts";
import type { Card, Numeral } from "../card.ts";
import { placeChart } from "./place-chart.ts";
import { isCut, type SetText, setIn } from "./setting.ts";
import { edge, field, footTop, inner, writeLines } from "./sheet.ts";

type ChartCard = Extract<Card, { kind: "chart" }>;

/** A card is of the document tint: the edge around words and the middle of rings are too. */
const paint: Paint = (token) => lightPaint(token === "paper" ? ("doc" as "paper") : token);

const heading = { face: "serif", weight: 500, tracking: -0.012 } as const;
const giant = { face: "serif", weight: 500, tracking: -0.03 } as const;
const plain = { face: "plain", weight: 400 } as const;

/** From a number to its words, and from one number to the next. */
const gaps = { words: 8, next: 16 } as const;
const giants = [124, 112, 100, 90, 80, 70, 60, 50, 42] as const;

/** Numbers and what they are, one under the other, all as large as the widest of them can be. */
function setNumerals(numerals: readonly Numeral[], width: number, most: number, letters = [22, 21, 20]) {
  const upTo = (size: number) => ({ width, lines: 1, sizes: giants.filter((one) => one <= size) });
  const size = Math.min(...numerals.map(({ text }) => setIn(upTo(most), text, giant).style.size));
  return numerals.map(({ text, says }) => {
    const number = setIn(upTo(size), text, giant);
    const caption = setIn({ width, lines: numerals.length === 1 ? 3 : 2, sizes: letters }, says, plain);
    const height = number.style.size * 0.8 + gaps.words + caption.lines.length * caption.style.size * 1.25;
    return { number, caption, height };
  });
}

type SetNumeral = ReturnType<typeof setNumerals>[number];

function drawNumeral(context: SKRSContext2D, { number, caption }: SetNumeral, x: number, y: number): void {
  const { size } = number.style;
  writeLines(context, number, { x: x - size * 0.03, top: y - size * 0.12, leading: 1 });
  const under = y + size * 0.8 + gaps.words;
  writeLines(context, caption, { x, top: under, leading: 1.25, colour: "ink-2" });
}

/** One under the other, as large as the height allows, in the middle of it. */
function drawColumn(
  context: SKRSContext2D,
  numerals: readonly Numeral[],
  { top, bottom, width }: { top: number; bottom: number; width: number },
): void {
  const heightOf = (set: readonly SetNumeral[]) =>
    set.reduce((sum, { height }) => sum + height, (set.length - 1) * gaps.next);
  const tried = giants.map((most) => setNumerals(numerals, width, most));
  const set = tried.find((one) => heightOf(one) <= bottom - top) ?? tried.at(-1) ?? [];
  let y = top + Math.max(0, bottom - top - heightOf(set)) / 2;
  for (const one of set) {
    drawNumeral(context, one, edge, y);
    y += one.height + gaps.next;
  }
}

/** Side by side, where no chart stands beside them. */
function drawAcross(context: SKRSContext2D, numerals: readonly Numeral[], top: number, bottom: number): void {
  const width = (inner - (numerals.length - 1) * 40) / numerals.length;
  setNumerals(numerals, width, giants[0], [32, 30, 28, 26]).forEach((one, index) =>
    drawNumeral(context, one, edge + index * (width + 40), top + (bottom - top - one.height) / 2),
  );
}

/** Draws the chart in its place, by the same configuration as on its page. */
function drawChart(
  context: SKRSContext2D,
  spec: NonNullable<ChartCard["chart"]>,
  box: { x: number; y: number; width: number; height: number },
): void {
  const { layout, scale } = placeChart(spec, box);
  const canvas = createCanvas(layout.width, layout.height);
  const { options, ...drawing } = config(layout, paint, `"${plainFamily}"`);
  // Chart.js asks a canvas for a context and a size, and finds both.
  const chart = draw(canvas as unknown as HTMLCanvasElement, {
    ...drawing,
    options: { ...options, devicePixelRatio: scale },
  });
  context.drawImage(canvas, box.x, box.y + (box.height - canvas.height) / 2);
  chart.destroy();
}

/** A finding, its number or the two ends of it, and the evidence beside them. */
export function drawChartCard(context: SKRSContext2D, { title, numerals, chart }: ChartCard): void {
  const sizes = [54, 52, 50, 48, 46, 44, 42, 40];
  const onOne = setIn({ width: inner, lines: 1, sizes }, title, heading);
  // Two lines are larger; alone with its numbers, a title on one line is calmer.
  const finding: SetText =
    chart || isCut(onOne, title) ? setIn({ width: inner, lines: 2, sizes }, title, heading) : onOne;
  const top = writeLines(context, finding, { x: edge, top: field.top + 18, leading: 1.1 }) + 22;
  if (!chart) return drawAcross(context, numerals, top, footTop);
  const column = numerals.length === 0 ? 0 : 310;
  drawColumn(context, numerals, { top, bottom: footTop - 10, width: column });
  const x = edge + (column ? column + 40 : 0);
  drawChart(context, chart, { x, y: top, width: edge + inner - x, height: footTop - top - 6 });
}
