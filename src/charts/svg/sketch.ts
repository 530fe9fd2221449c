import { draw } from "../chartjs/engine.ts";
import type { Look } from "../chartjs/look.ts";
import { chartOf } from "../kinds/charts.ts";
import type { ChartSpec } from "../kinds/kind.ts";
import { SvgContext } from "./context.ts";
import type { Drawn } from "./markup.ts";

/** A chart as SVG elements, and its size in its own pixels. */
export interface Sketch {
  readonly width: number;
  readonly height: number;
  readonly elements: readonly Drawn[];
}

/** A chart as SVG elements, by the same configuration as the canvas. */
export function sketch(spec: ChartSpec, look: Look): Sketch {
  const { width, height, configuration } = chartOf(spec, look);
  const context = new SvgContext(width, height, look.size.text, look.measure);
  const chart = draw(context.canvas, configuration);
  const { elements } = context;
  // Chart.js wipes what it lets go of.
  chart.destroy();
  return { width, height, elements };
}
