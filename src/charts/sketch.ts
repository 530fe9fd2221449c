import { config } from "./config.ts";
import { Chart } from "./engine.ts";
import type { Layout } from "./layout.ts";
import type { Paint } from "./palette.ts";
import type { Pen } from "./pen.ts";

/** Draws a layout with a pen, and returns the inside of its SVG. */
export function sketch(pen: Pen, layout: Layout, paint: Paint): string {
  // Chart.js asks its canvas for a context and a size, and finds both in the pen.
  const chart = new Chart(pen.canvas as unknown as HTMLCanvasElement, config(layout, paint, "plain"));
  chart.destroy();
  return pen.markup;
}
