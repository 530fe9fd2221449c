import { createCanvas, type SKRSContext2D } from "@napi-rs/canvas";
import { JSDOM } from "jsdom";
import { config } from "../../src/charts/draw/config.ts";
import { draw } from "../../src/charts/draw/engine.ts";
import type { Layout, Point } from "../../src/charts/layout/layout.ts";
import { plainFamily } from "../../src/charts/layout/measure.ts";
import { cssPaint } from "../../src/charts/draw/palette.ts";

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
  const here = (x: number, y: number): Point => {
    const { a, d, e, f } = context.getTransform();
    return { x: x + e / a, y: y + f / d };
  };
  const settle = () => {
    if (painted) for (const point of path) add(ink.points, point);
    path = [];
    painted = false;
  };
  const before = <Name extends "beginPath" | "moveTo" | "lineTo" | "arc" | "fill" | "stroke" | "fillText">(
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
  before("arc", (x, y) => path.push(here(x, y)));
  before("fill", () => (painted = true));
  before("stroke", () => (painted = true));
  before("fillText", (text, x, y) => {
    settle();
    ink.words.push({ text, ...here(x, y) });
  });
  return ink;
}

/** A layout drawn on a canvas of this resolution, as the browser would. */
export function inkOnCanvas(layout: Layout, devicePixelRatio: number): Ink {
  const canvas = createCanvas(layout.width, layout.height);
  const ink = noting(canvas.getContext("2d"));
  const { options, ...rest } = config(layout, cssPaint, `"${plainFamily}"`);
  const asked = canvas as unknown as HTMLCanvasElement;
  draw(asked, { ...rest, options: { ...options, devicePixelRatio } }).destroy();
  return ink;
}

/** "M1 2H3V4L5 6m1-2h0" → the points it goes through. */
function pointsOf(path: string): Point[] {
  const points: Point[] = [];
  let [x, y] = [0, 0];
  for (const [, command, first = "", second = ""] of path.matchAll(
    /([MLHVhm])(-?[\d.]+)(?:[ ,]?(-?[\d.]+))?/g,
  )) {
    if (command === "H") x = Number(first);
    else if (command === "V") y = Number(first);
    else if (command === "m") [x, y] = [x + Number(first), y + Number(second)];
    else if (command !== "h") [x, y] = [Number(first), Number(second)];
    if (command !== "h") points.push({ x, y });
  }
  return points;
}

/** The same of a picture in SVG, read from its markup. */
export function inkInSvg(svg: string): Ink {
  const ink: Ink = { points: [], words: [] };
  const numbers = (element: Element, x: string, y: string): Point => ({
    x: Number(element.getAttribute(x)),
    y: Number(element.getAttribute(y)),
  });
  const { document } = new JSDOM(svg, { contentType: "image/svg+xml" }).window;
  for (const element of document.documentElement.children) {
    if (element.tagName === "text")
      ink.words.push({ text: element.textContent ?? "", ...numbers(element, "x", "y") });
    else if (element.tagName === "circle") add(ink.points, numbers(element, "cx", "cy"));
    else for (const point of pointsOf(element.getAttribute("d") ?? "")) add(ink.points, point);
  }
  return ink;
}
