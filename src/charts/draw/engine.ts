import {
  BasicPlatform,
  Chart,
  type ChartConfiguration,
  LinearScale,
  LineElement,
  LogarithmicScale,
  PointElement,
  ScatterController,
} from "chart.js";
import type { Pen } from "./pen.ts";

/** The layout leaves the room for marks: Chart.js need not ask each how far it reaches over the edge. */
class Marks extends ScatterController {
  override getMaxOverflow(): number {
    return 0;
  }
}

export type Drawing = Chart<"scatter">;

/**
 * Draws with the only pieces of Chart.js we use: lines and points on two kinds of scale. They are registered
 * here, when they are wanted, so that no bundler can take the registration for dead code.
 */
export function draw(
  on: HTMLCanvasElement | Pen["canvas"],
  configuration: ChartConfiguration<"scatter">,
): Drawing {
  Chart.register(Marks, LineElement, PointElement, LinearScale, LogarithmicScale);
  // Chart.js asks its canvas for a context and a size, and finds both in a pen as well: but a pen stands in no page.
  const platform = "getAttribute" in on ? {} : { platform: BasicPlatform };
  return new Chart(on as HTMLCanvasElement, { ...configuration, ...platform });
}
