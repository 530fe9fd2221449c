import type { Look } from "../chartjs/look.ts";
import { chartOf } from "../kinds/charts.ts";
import type { ChartSpec } from "../kinds/kind.ts";
import { SvgContext } from "../svg/context.ts";
import type { Sketch } from "../svg/sketch.ts";
import { drawInSteps } from "./draw-in-steps.ts";

/** A chart as SVG elements, as `sketch` makes them at once, the browser answering its reader in between. */
export async function sketchInSteps(spec: ChartSpec, look: Look): Promise<Sketch> {
  const { width, height, configuration } = chartOf(spec, look);
  const context = new SvgContext(width, height, look.size.text, look.measure);
  const chart = await drawInSteps(context.canvas, configuration);
  const { elements } = context;
  chart.destroy();
  return { width, height, elements };
}
