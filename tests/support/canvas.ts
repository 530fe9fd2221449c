import { createCanvas, type SKRSContext2D } from "@napi-rs/canvas";
import { createChart } from "../../src/charts/chartjs/engine.ts";
import type { Point } from "../../src/charts/text.ts";
import { chartOf } from "../../src/charts/kinds/index.ts";
import type { ChartSpec } from "../../src/charts/kinds/kind.ts";
import { measureText, plainFamily } from "../../src/charts/measure-text.ts";
import { type SizeName, sizes } from "../../src/charts/sizes.ts";
import { shownIn } from "./drawings.ts";

/** What a drawing put on paper: every point a stroke or a dot went through, and every word, in order. */
export interface Ink {
  readonly points: Point[];
  readonly words: (Point & { readonly text: string })[];
}

const same = (a: Point | undefined, b: Point): boolean =>
  a !== undefined && Math.abs(a.x - b.x) < 0.1 && Math.abs(a.y - b.y) < 0.1;

/** A point that repeats the one before it leaves no ink of its own. */
function add(points: Point[], point: Point): void {
  if (!same(points.at(-1), point)) points.push(point);
}

/** Notes what is drawn on a real canvas, in pixels of the drawing, whatever the resolution. */
function noting(context: SKRSContext2D): Ink {
  const ink: Ink = { points: [], words: [] };
  let path: Point[] = [];
  let painted = false;
  let bar: { x: number; y: number; width: number; height: number } | undefined;
  const here = (x: number, y: number): Point => {
    const { a, d, e, f } = context.getTransform();
    return { x: x + e / a, y: y + f / d };
  };
  const settle = () => {
    if (painted) for (const point of path) add(ink.points, point);
    path = [];
    painted = false;
    bar = undefined;
  };
  const before = <
    Name extends "beginPath" | "moveTo" | "lineTo" | "rect" | "arc" | "fill" | "stroke" | "fillText",
  >(
    name: Name,
    note: (...given: Parameters<SKRSContext2D[Name]>) => void,
  ) => {
    const original = context[name].bind(context) as (...given: unknown[]) => unknown;
    Object.assign(context, {
      [name]: (...given: Parameters<SKRSContext2D[Name]>) => {
        note(...given);
        return original(...given);
      },
    });
  };
  before("beginPath", settle);
  before("moveTo", (x, y) => path.push(here(x, y)));
  before("lineTo", (x, y) => path.push(here(x, y)));
  before("rect", (x, y, width, height) => {
    bar = path.length === 0 ? { x, y, width, height } : undefined;
    path.push(here(x, y), here(x + width, y), here(x + width, y + height), here(x, y + height));
  });
  before("arc", (x, y) => path.push(here(x, y)));
  // What is painted in no colour leaves no ink.
  const leaves = (style: unknown) => !/^(transparent|rgba\(0, 0, 0, 0\)|#00000000)$/.test(String(style));
  before("fill", (rule) => {
    // A bar is its middle line, as a picture strokes it.
    if (bar && String(rule) !== "evenodd") {
      const y = bar.y + bar.height / 2;
      path = [here(bar.x, y), here(bar.x + bar.width, y)];
    }
    painted ||= leaves(context.fillStyle);
  });
  before("stroke", () => (painted ||= leaves(context.strokeStyle)));
  before("fillText", (text, x, y) => {
    settle();
    ink.words.push({ text, ...here(x, y) });
  });
  return ink;
}

/** A chart drawn on a canvas of this resolution, as the browser would. */
export function inkOnCanvas(spec: ChartSpec, size: SizeName, devicePixelRatio: number): Ink {
  const look = { size: sizes[size], measure: measureText, paint: () => "#000000", font: `"${plainFamily}"` };
  const { width, height, configuration } = chartOf(spec, look);
  const canvas = createCanvas(width, height);
  const ink = noting(canvas.getContext("2d"));
  const { options, ...rest } = configuration;
  const asked = canvas as unknown as HTMLCanvasElement;
  createChart(asked, { ...rest, options: { ...options, devicePixelRatio } }).destroy();
  return ink;
}

/** The same of a picture in SVG, read from its markup. */
export function inkInSvg(svg: string): Ink {
  const ink: Ink = { points: [], words: [] };
  const { words, inOrder } = shownIn(svg);
  for (const point of inOrder) add(ink.points, point);
  ink.words.push(...words.map(({ text, x, y }) => ({ text, x, y })));
  return ink;
}
