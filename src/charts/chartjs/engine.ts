import {
  BarController,
  BarElement,
  BasicPlatform,
  Chart,
  LineElement,
  type Plugin,
  PointElement,
  ScatterController,
} from "chart.js";
import type { SvgContext } from "../svg/context.ts";
import type { Box } from "../text.ts";
import type { Configuration, Mark, Said } from "./drawing.ts";
import { elementBox } from "./plugins/labels.ts";
import { RowsScale } from "./scales/row-scale.ts";
import { LinearInside, LogInside } from "./scales/value-scales.ts";

export type ChartInstance = Chart<"bar" | "scatter", Mark[]>;

function setLetters({ ctx }: Chart): void {
  ctx.textRendering = "geometricPrecision";
}
/**
 * Letters as wide as their face has them, so that words break where they break in the picture: on a screen of one pixel
 * to a pixel a browser rounds each width otherwise. A canvas forgets it when it is sized.
 */
const letters: Plugin = { id: "letters", beforeLayout: setLetters, beforeDraw: setLetters };

/**
 * Draws with the pieces of Chart.js we use. They are registered here, when they are wanted, so that no bundler can take
 * the registration for dead code.
 */
export function createChart(
  on: HTMLCanvasElement | SvgContext["canvas"],
  configuration: Configuration,
): ChartInstance {
  Chart.register(
    BarController,
    BarElement,
    ScatterController,
    LineElement,
    PointElement,
    LinearInside,
    LogInside,
    RowsScale,
    letters,
  );
  // An SVG context has the size and the context Chart.js asks for, but no DOM node: it needs `BasicPlatform`.
  const platform = "getAttribute" in on ? {} : { platform: BasicPlatform };
  return new Chart(on as HTMLCanvasElement, { ...configuration, ...platform });
}

/** A mark a reader can ask about: where it is, in pixels of the drawing, and what it says. */
export interface HitTarget extends Said {
  readonly box: Box;
}

/** The marks a reader can ask about, row by row: what Chart.js drew, and what its data say. */
export const hitTargetsOf = (chart: ChartInstance): HitTarget[] =>
  chart.data.datasets
    .flatMap(({ data }, index) =>
      chart.getDatasetMeta(index).data.flatMap((element, at): HitTarget[] => {
        const { said, box } = data[at] ?? {};
        return said ? [{ ...said, box: box ?? elementBox(element) }] : [];
      }),
    )
    .toSorted((one, other) => one.row - other.row || one.step - other.step);
