import { config } from "./config.ts";
import { draw } from "./engine.ts";
import type { Layout } from "./layout.ts";
import type { Paint } from "./palette.ts";
import type { Pen } from "./pen.ts";

/** Draws a layout with a pen, and returns the inside of its SVG. */
export function sketch(pen: Pen, layout: Layout, paint: Paint): string {
  // The pen writes its letters in the face of the page: no family is named.
  draw(pen.canvas, config(layout, paint, "inherit")).destroy();
  return pen.markup;
}
