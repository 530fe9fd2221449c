import type { Plugin } from "chart.js";
import { config } from "../draw/config.ts";
import { draw } from "../draw/engine.ts";
import type { Layout } from "../layout/layout.ts";
import type { Paint } from "../draw/palette.ts";

/** Pixels of a bitmap for each of its sheet: sharp on paper and on fine screens. */
const density = 2;

const paper = (colour: string): Plugin<"scatter"> => ({
  id: "paper",
  beforeDraw({ ctx, width, height }) {
    ctx.fillStyle = colour;
    ctx.fillRect(0, 0, width, height);
  },
});

/** Draws a sheet on a canvas, at build or in the browser, and reads it off before Chart.js lets it go. */
export function bitmap<Read>(
  canvas: HTMLCanvasElement,
  sheet: Layout,
  paint: Paint,
  font: string,
  read: () => Read,
): Read {
  Object.assign(canvas, { width: sheet.width, height: sheet.height });
  const { options, plugins = [], ...drawing } = config(sheet, paint, font);
  const chart = draw(canvas, {
    ...drawing,
    options: { ...options, devicePixelRatio: density },
    plugins: [paper(paint("paper")), ...plugins],
  });
  try {
    return read();
  } finally {
    chart.destroy();
  }
}
