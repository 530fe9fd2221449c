import { join } from "node:path";
import { createCanvas, GlobalFonts } from "@napi-rs/canvas";
import { createChart, type HitTarget, hitTargetsOf } from "../../src/charts/chartjs/engine.ts";
import { cssPaint } from "../../src/charts/palette.ts";
import type { Box, Measure, Point, Weight } from "../../src/charts/text.ts";
import { chartOf } from "../../src/charts/kinds/index.ts";
import type { ChartSpec } from "../../src/charts/kinds/kind.ts";
import { measureText } from "../../src/charts/measure-text.ts";
import { type SizeName, sizes } from "../../src/charts/sizes.ts";
import { SvgContext } from "../../src/charts/svg/context.ts";
import { serializeSvg } from "../../src/charts/svg/markup.ts";

/** Words of a drawing, and the box of their letters: from the top of figures to the foot of a p. */
export interface Word extends Box {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly weight: Weight;
  readonly colour: string;
}

/** A stroke, a frame or a filled shape: the points it goes through. */
export interface Stroke {
  readonly colour: string;
  /** Thickness of a stroke; none of what is filled. */
  readonly thick: number | undefined;
  readonly dotted: boolean;
  readonly points: readonly Point[];
}

export interface Dot extends Point {
  readonly r: number;
  readonly colour: string;
  /** A ring: what it is filled with is not its colour. */
  readonly hollow: boolean;
}

/** What a picture shows, read from its markup alone. */
export interface Shown {
  readonly width: number;
  readonly height: number;
  readonly words: readonly Word[];
  readonly dots: readonly Dot[];
  readonly strokes: readonly Stroke[];
  /** Every point of dots and strokes, as they were drawn. */
  readonly inOrder: readonly Point[];
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"' };
const plain = (text: string): string =>
  text.replace(/&(\w+);/g, (all, name: string) => entities[name] ?? all);
const attributesOf = (text: string): ReadonlyMap<string, string> =>
  new Map([...text.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name = "", value = ""]) => [name, plain(value)]));

/** "M1 2H3V4zM5 6m1-2h0" → the points of each of its pieces. */
export function piecesOf(path: string): Point[][] {
  const pieces: Point[][] = [];
  let [x, y] = [0, 0];
  for (const [, command = "", first = "0", second = "0"] of path.matchAll(
    /([MLHVhvmz])(?:(-?[\d.]+)(?:[ ,]?(-?[\d.]+))?)?/g,
  )) {
    if (command === "z") continue;
    const [a, b] = [Number(first), Number(second)];
    if (command === "H") x = a;
    else if (command === "h") x += a;
    else if (command === "V") y = a;
    else if (command === "v") y += a;
    else if (command === "m") [x, y] = [x + a, y + b];
    else [x, y] = [a, b];
    if (command === "M" || command === "m") pieces.push([{ x, y }]);
    // A dot is a stroke of no length.
    else if (!(command === "h" && a === 0)) pieces.at(-1)?.push({ x, y });
  }
  return pieces;
}

/** Reads a picture: its words as wide as a face makes them. */
export function shownIn(svg: string, face: Measure = measureText): Shown {
  const [, width = "0", height = "0"] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  const letters = /^<svg[^>]* font-size="([\d.]+)"/.exec(svg)?.[1];
  const words: Word[] = [];
  const dots: Dot[] = [];
  const strokes: Stroke[] = [];
  const inOrder: Point[] = [];
  for (const [, name, given = "", said = ""] of svg.matchAll(
    /<(text|circle|path)((?: [\w-]+="[^"]*")*)(?:\/>|>([^<]*)<\/text>)/g,
  )) {
    const attributes = attributesOf(given);
    const number = (key: string, otherwise = 0) => Number(attributes.get(key) ?? otherwise);
    if (name === "text") {
      const [x, y, size] = [number("x"), number("y"), number("font-size", Number(letters))];
      const weight = attributes.get("font-weight") === "600" ? 600 : 400;
      const text = plain(said);
      const wide = face(text, size, weight);
      const anchor = attributes.get("text-anchor");
      const left = anchor === "end" ? x - wide : anchor === "middle" ? x - wide / 2 : x;
      const [top, bottom] = [y - size * 0.75, y + size * 0.22];
      const colour = attributes.get("fill") ?? "";
      words.push({ text, x, y, weight, colour, left, right: left + wide, top, bottom });
    } else if (name === "circle") {
      const colour = attributes.get("stroke") ?? "";
      const hollow = attributes.get("fill") !== colour;
      const dot = { x: number("cx"), y: number("cy"), r: number("r"), colour, hollow };
      dots.push(dot);
      inOrder.push(dot);
    } else {
      const stroke = attributes.get("stroke");
      const thick = stroke === undefined ? undefined : number("stroke-width", 1);
      const colour = stroke ?? attributes.get("fill") ?? "";
      for (const points of piecesOf(attributes.get("d") ?? "")) {
        const [point] = points;
        inOrder.push(...points);
        if (attributes.has("stroke-linecap") && point)
          dots.push({ ...point, r: (thick ?? 0) / 2, colour, hollow: false });
        else strokes.push({ colour, thick, dotted: attributes.has("stroke-dasharray"), points });
      }
    }
  }
  return { width: Number(width), height: Number(height), words, dots, strokes, inOrder };
}

/** A picture drawn now, its words placed by the widths of a face, and the marks one can ask about. */
export function drawnNow(spec: ChartSpec, name: SizeName, face: Measure = measureText) {
  const size = sizes[name];
  const { width, height, configuration, byRow } = chartOf(spec, {
    size,
    measure: face,
    paint: cssPaint,
    font: "inherit",
  });
  const context = new SvgContext(width, height, size.text, face);
  const chart = createChart(context.canvas, configuration);
  const svg = `<svg viewBox="0 0 ${width} ${height}" font-size="${size.text}">${serializeSvg(context.elements)}</svg>`;
  const targets: readonly HitTarget[] = hitTargetsOf(chart);
  const { left, right, top, bottom } = chart.chartArea;
  chart.destroy();
  return { width, height, svg, targets, byRow, plot: { left, right, top, bottom } };
}

/** What a picture of a chart shows, and the marks one can ask about. */
export function drawingOf(spec: ChartSpec, name: SizeName) {
  const { svg, ...drawn } = drawnNow(spec, name);
  return { ...drawn, ...shownIn(svg) };
}

/**
 * Widths of a font that stands in for ours, with the size-adjust of src/styles/fallback-fonts.css: Arimo is as wide as
 * Arial. They have no weight between plain and bold.
 */
function standIn(font: "arimo" | "roboto", adjust: Readonly<Record<Weight, number>>): Measure {
  const family = (weight: Weight) => `${font} ${weight}`;
  for (const weight of [400, 600] as const) {
    const file = `node_modules/@fontsource/${font}/files/${font}-latin-${weight === 600 ? 700 : weight}-normal.woff2`;
    if (!GlobalFonts.registerFromPath(join(process.cwd(), file), family(weight)))
      throw new Error(`found no ${file}; expected it among the packages`);
  }
  const context = createCanvas(1, 1).getContext("2d");
  const known = new Map<string, number>();
  return (text, size, weight) => {
    const key = `${weight} ${size} ${text}`;
    const width = known.get(key);
    if (width !== undefined) return width;
    context.font = `${size}px "${family(weight)}"`;
    const measured = context.measureText(text).width * adjust[weight];
    known.set(key, measured);
    return measured;
  };
}

export const standIns = {
  Arial: standIn("arimo", { 400: 1.012, 600: 0.971 }),
  Roboto: standIn("roboto", { 400: 1.022, 600: 1.028 }),
} as const;
