import { config } from "./config.ts";
import { draw } from "./engine.ts";
import type { Layout } from "../layout/layout.ts";
import type { Drawn } from "./markup.ts";
import type { Paint } from "./palette.ts";
import type { Pen } from "./pen.ts";

/** Draws a layout with a pen of its size. */
export function sketch(pen: Pen, layout: Layout, paint: Paint): readonly Drawn[] {
  // The pen writes its letters in the face of the page: no family is named.
  const drawing = draw(pen.canvas, config(layout, paint, "inherit"));
  const { elements } = pen;
  drawing.destroy();
  return elements;
}
