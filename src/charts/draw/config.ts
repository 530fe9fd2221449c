import type { ChartConfiguration, ChartDataset, ScaleOptionsByType } from "chart.js";
import { inscribe } from "./inscribe.ts";
import type { Layout, Mark } from "../layout/layout.ts";
import type { Paint } from "./palette.ts";

type Dataset = ChartDataset<"scatter">;

/** A mark as a Chart.js dataset. */
function datasetOf({ shape, token, size, dash, points }: Mark, paint: Paint): Dataset {
  const colour = paint(token);
  const data = points.map(({ x, y }) => ({ x, y }));
  const common = { data, borderColor: colour, pointBorderColor: colour, clip: false } as const;
  switch (shape) {
    case "line":
      return {
        ...common,
        showLine: true,
        // Without it Chart.js strokes a Path2D where there is one, which a pen cannot read.
        segment: {},
        borderWidth: size,
        pointRadius: 0,
        ...(dash && { borderDash: [...dash] }),
      };
    case "spots":
      return { ...common, pointRadius: size, pointBorderWidth: 0, pointBackgroundColor: colour };
    case "rings":
      return { ...common, pointRadius: size, pointBorderWidth: 3, pointBackgroundColor: paint("paper") };
    case "ticks":
      return { ...common, pointStyle: "line", pointRotation: 90, pointRadius: 7, pointBorderWidth: size };
  }
}

/**
 * The words of a scale are ours. Chart.js would write its own all the same, by `Intl`, whose first use in a page keeps
 * a slow phone from anything else for 50 to 90 ms.
 */
const wordless = { display: false, callback: () => "" } as const;

/** A scale without labels, with a line at each of some values. */
function scale(
  axis: Layout["x"],
  at: readonly number[],
  paint: Paint,
  more: { reverse?: boolean; axis: "x" | "y" },
  base: boolean,
) {
  return {
    ...more,
    type: axis.scale === "log" ? "logarithmic" : "linear",
    min: axis.min,
    max: axis.max,
    border: { display: false },
    ticks: wordless,
    grid: {
      drawTicks: false,
      lineWidth: 1,
      color: ({ index }: { index: number }) => paint(base && index === 0 ? "mark" : "rule"),
    },
    afterBuildTicks: (built: { ticks: { value: number }[] }) => {
      built.ticks = at.map((value) => ({ value }));
    },
    // The plot is where the layout put it, to the pixel: a scale without words takes no room of its own.
    afterFit: (fitted: {
      width: number;
      height: number;
      paddingLeft?: number;
      paddingRight?: number;
      paddingTop?: number;
      paddingBottom?: number;
    }) => {
      if (more.axis === "x") Object.assign(fitted, { height: 0, paddingLeft: 0, paddingRight: 0 });
      else Object.assign(fitted, { width: 0, paddingTop: 0, paddingBottom: 0 });
    },
  } satisfies { type: "linear" | "logarithmic" } & Record<string, unknown>;
}

/**
 * The one Chart.js configuration of a chart, for the picture and the canvas alike. Made afresh for every
 * drawing, because Chart.js writes into the options it is given.
 */
export function config(layout: Layout, paint: Paint, font: string): ChartConfiguration<"scatter"> {
  const { plot, width, height } = layout;
  const scales = {
    x: scale(layout.x, layout.grid.x, paint, { axis: "x" }, layout.grid.base),
    y: scale(layout.y, layout.grid.y, paint, { axis: "y", reverse: layout.y.down }, layout.grid.base),
  } as unknown as { x: ScaleOptionsByType<"linear">; y: ScaleOptionsByType<"linear"> };
  return {
    type: "scatter",
    // Chart.js draws its first dataset last, on top.
    data: { datasets: layout.marks.map((mark) => datasetOf(mark, paint)).toReversed() },
    options: {
      animation: false,
      // The points are given as Chart.js keeps them, in order: nothing to read, nothing to sort.
      parsing: false,
      normalized: true,
      responsive: false,
      events: [],
      layout: {
        autoPadding: false,
        padding: { left: plot.left, top: plot.top, right: width - plot.right, bottom: height - plot.bottom },
      },
      scales,
    },
    plugins: [inscribe(layout.words, paint, font)],
  };
}
