import { createChartInChunks } from "../chartjs/draw-in-chunks.ts";
import type { Look } from "../chartjs/drawing.ts";
import { createChart } from "../chartjs/engine.ts";
import { chartOf } from "../kinds/index.ts";
import type { ChartSpec } from "../kinds/kind.ts";
import { SvgContext } from "./context.ts";
import type { SvgElement } from "./markup.ts";

/** A chart as SVG elements, and its size in its own pixels. */
interface SvgDrawing {
  readonly width: number;
  readonly height: number;
  readonly elements: readonly SvgElement[];
}

/** A chart as SVG elements, by the same configuration as the canvas. */
export function renderToSvg(spec: ChartSpec, look: Look): SvgDrawing {
  const { width, height, configuration } = chartOf(spec, look);
  const context = new SvgContext(width, height, look.size.text, look.measure);
  const chart = createChart(context.canvas, configuration);
  const { elements } = context;
  // `Chart#destroy` clears the context: what it drew is read before.
  chart.destroy();
  return { width, height, elements };
}

/** A chart as SVG elements, as `renderToSvg` makes them at once, the browser answering its reader in between. */
export async function renderToSvgInChunks(spec: ChartSpec, look: Look): Promise<SvgDrawing> {
  const { width, height, configuration } = chartOf(spec, look);
  const context = new SvgContext(width, height, look.size.text, look.measure);
  const chart = await createChartInChunks(context.canvas, configuration);
  const { elements } = context;
  chart.destroy();
  return { width, height, elements };
}
