import { config } from "../draw/config.ts";
import { draw, type Drawing } from "../draw/engine.ts";
import type { Drawn } from "../draw/markup.ts";
import type { Paint } from "../draw/palette.ts";
import type { Pen } from "../draw/pen.ts";
import type { Layout } from "../layout/layout.ts";
import { breath } from "./breath.ts";

/**
 * Draws as `draw` does, the browser answering its reader half way: Chart.js takes as long to set up a chart as to
 * draw what is in it, and on a slow phone either fills a frame.
 */
export async function drawInSteps(
  on: Parameters<typeof draw>[0],
  { data, ...frame }: ReturnType<typeof config>,
): Promise<Drawing> {
  const chart = draw(on, { ...frame, data: { datasets: [] } });
  await breath();
  chart.data = data;
  chart.update("none");
  return chart;
}

/** The same with a pen, as `sketch` does at once. */
export async function sketchInSteps(pen: Pen, layout: Layout, paint: Paint): Promise<readonly Drawn[]> {
  const drawing = await drawInSteps(pen.canvas, config(layout, paint, "inherit"));
  const { elements } = pen;
  drawing.destroy();
  return elements;
}
