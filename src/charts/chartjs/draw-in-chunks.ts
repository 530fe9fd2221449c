import type { Plugin } from "chart.js";
import type { Configuration } from "./drawing.ts";
import { draw, type LiveDrawing } from "./engine.ts";

interface Yielding {
  readonly yield?: () => Promise<void>;
}

/** Lets the browser answer its reader before the next step. */
export const breath = (): Promise<void> =>
  (globalThis as { scheduler?: Yielding }).scheduler?.yield?.() ??
  new Promise((resolve) => {
    setTimeout(resolve);
  });

/**
 * Draws as `draw` does, the browser answering its reader in between: setting a chart up, its scales, its marks, and
 * drawing them each fill a frame of a slow phone.
 */
export async function drawInSteps(
  on: Parameters<typeof draw>[0],
  { data, plugins = [], ...frame }: Configuration,
): Promise<LiveDrawing> {
  let set = false;
  let laidOut = false;
  const held: Plugin = {
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
