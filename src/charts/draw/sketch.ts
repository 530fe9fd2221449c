import type { ChartConfiguration } from "chart.js";
import { config } from "./config.ts";
import { draw, type Drawing } from "./engine.ts";
import type { Layout } from "../layout/layout.ts";
import type { Drawn } from "./markup.ts";
import type { Paint } from "./palette.ts";
import type { Pen } from "./pen.ts";

/** A layout for a pen: it writes its letters in the face of the page, so no family is named. */
export const penned = (layout: Layout, paint: Paint): ChartConfiguration<"scatter"> =>
  config(layout, paint, "inherit");

/** Takes what a pen has drawn, and ends the drawing: Chart.js wipes what it lets go of. */
export function lift(pen: Pen, drawing: Drawing): readonly Drawn[] {
  const { elements } = pen;
  drawing.destroy();
  return elements;
}

/** Draws a layout with a pen of its size. */
export const sketch = (pen: Pen, layout: Layout, paint: Paint): readonly Drawn[] =>
  lift(pen, draw(pen.canvas, penned(layout, paint)));
