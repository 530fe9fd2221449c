import type { Plugin } from "chart.js";
import type { Configuration } from "./drawing.ts";
import { createChart, type ChartInstance } from "./engine.ts";

interface Yielding {
  readonly yield?: () => Promise<void>;
}

/** Lets the browser answer its reader before the next step. */
export const yieldToMain = (): Promise<void> =>
  (globalThis as { scheduler?: Yielding }).scheduler?.yield?.() ??
  new Promise((resolve) => {
    setTimeout(resolve);
  });

/**
 * Draws as `draw` does, the browser answering its reader in between: setting a chart up, its scales, its marks, and
 * drawing them each fill a frame of a slow phone.
 */
export async function createChartInChunks(
  on: Parameters<typeof createChart>[0],
  { data, plugins = [], ...frame }: Configuration,
): Promise<ChartInstance> {
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
  const chart = createChart(on, { ...frame, data: { datasets: [] }, plugins: [...plugins, held] });
  await yieldToMain();
  set = true;
  chart.update("none");
  await yieldToMain();
  chart.data = data;
  chart.update("none");
  await yieldToMain();
  chart.draw();
  return chart;
}
