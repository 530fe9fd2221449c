import {
  BarController,
  BarElement,
  BasicPlatform,
  Chart,
  LineElement,
  PointElement,
  ScatterController,
} from "chart.js";
import type { SvgContext } from "../svg/context.ts";
import type { Configuration, Mark } from "./drawing.ts";
import { RowsScale } from "./scales/rows.ts";
import { LinearInside, LogInside } from "./scales/value.ts";

export type LiveDrawing = Chart<"bar" | "scatter", Mark[]>;

/**
 * Draws with the pieces of Chart.js we use. They are registered here, when they are wanted, so that no bundler can take
 * the registration for dead code.
 */
export function draw(
  on: HTMLCanvasElement | SvgContext["canvas"],
  configuration: Configuration,
): LiveDrawing {
  Chart.register(
    BarController,
    BarElement,
    ScatterController,
    LineElement,
    PointElement,
    LinearInside,
    LogInside,
    RowsScale,
  );
  // Chart.js asks its canvas for a context and a size, and finds both in an SVG context: but that stands in no page.
  const platform = "getAttribute" in on ? {} : { platform: BasicPlatform };
  return new Chart(on as HTMLCanvasElement, { ...configuration, ...platform });
}
