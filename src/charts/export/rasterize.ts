import { createChart } from "../chartjs/engine.ts";
import { drawText } from "../chartjs/write.ts";
import { framePaddingPx, type ExportPage } from "./export-frame.ts";

/** Pixels of a bitmap for each of its sheet: sharp on paper and on fine screens. */
const density = 2;

/** Draws a sheet on a canvas, at build or in the browser, its chart on another first, for Chart.js takes a canvas whole. */
export function rasterize(
  canvas: HTMLCanvasElement,
  forChart: HTMLCanvasElement,
  { drawing, frame, look }: ExportPage,
): void {
  const { width, height, chart: place, rules, words } = frame;
  Object.assign(canvas, { width: width * density, height: height * density });
  const context = canvas.getContext("2d");
  if (!context) throw new Error("found no drawing context; expected a canvas that draws");
  context.scale(density, density);
  context.fillStyle = look.paint("paper");
  context.fillRect(0, 0, width, height);
  for (const { y, size, token } of rules) {
    context.fillStyle = look.paint(token);
    context.fillRect(framePaddingPx, y - size / 2, width - 2 * framePaddingPx, size);
  }
  Object.assign(forChart, { width: drawing.width, height: drawing.height });
  const { options, ...rest } = drawing.configuration;
  const chart = createChart(forChart, { ...rest, options: { ...options, devicePixelRatio: density } });
  context.drawImage(forChart, place.x, place.y, drawing.width, drawing.height);
  chart.destroy();
  drawText(context, words, look);
}
