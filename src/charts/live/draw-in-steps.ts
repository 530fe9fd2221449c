import type { ChartConfiguration, Plugin } from "chart.js";
import { draw, type Drawing } from "../draw/engine.ts";
import type { Drawn } from "../draw/markup.ts";
import type { Paint } from "../draw/palette.ts";
import type { Pen } from "../draw/pen.ts";
import { lift, penned } from "../draw/sketch.ts";
import type { Layout } from "../layout/layout.ts";
import { breath } from "./breath.ts";

/**
 * Draws as `draw` does, the browser answering its reader in between: setting a chart up, its scales, its marks, and
 * drawing them each fill a frame of a slow phone.
 */
export async function drawInSteps(
  on: Parameters<typeof draw>[0],
  { data, plugins = [], ...frame }: ChartConfiguration<"scatter">,
): Promise<Drawing> {
  let set = false;
  let laidOut = false;
  const held: Plugin<"scatter"> = {
    id: "held",
    beforeUpdate: () => set,
    // Scales do not move for marks.
    beforeLayout: () => !laidOut,
    afterLayout: () => void (laidOut = true),
    beforeRender: () => false,
  };
  const chart = draw(on, { ...frame, data: { datasets: [] }, plugins: [...plugins, held] });
  await breath();
  set = true;
  chart.update("none");
  await breath();
  chart.data = data;
  chart.update("none");
  await breath();
  chart.draw();
  return chart;
}

/** The same with a pen, as `sketch` does at once. */
export const sketchInSteps = async (pen: Pen, layout: Layout, paint: Paint): Promise<readonly Drawn[]> =>
  lift(pen, await drawInSteps(pen.canvas, penned(layout, paint)));
