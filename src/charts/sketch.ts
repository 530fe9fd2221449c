import { config } from "./config.ts";
import { draw } from "./engine.ts";
import type { Layout } from "./layout.ts";
import type { Drawn } from "./markup.ts";
import type { Paint } from "./palette.ts";
import { Pen } from "./pen.ts";

/** Draws a layout with a pen; `size` is the letter size the picture states once, at its root. */
export function sketch(layout: Layout, size: number, paint: Paint): readonly Drawn[] {
  const pen = new Pen(layout.width, layout.height, size);
  // The pen writes its letters in the face of the page: no family is named.
  draw(pen.canvas, config(layout, paint, "inherit")).destroy();
  return pen.elements;
}
