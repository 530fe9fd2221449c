import { draw } from "../chartjs/engine.ts";
import { write } from "../chartjs/write.ts";
import { edge, type Sheet } from "./export-frame.ts";

/** Pixels of a bitmap for each of its sheet: sharp on paper and on fine screens. */
const density = 2;

/** Draws a sheet on a canvas, at build or in the browser, its chart on another first, for Chart.js takes a canvas whole. */
export function bitmap(
  canvas: HTMLCanvasElement,
  forChart: HTMLCanvasElement,
  { drawing, poster, look }: Sheet,
): void {
  const { width, height, chart: place, rules, words } = poster;
  Object.assign(canvas, { width: width * density, height: height * density });
  const context = canvas.getContext("2d");
  if (!context) throw new Error("found no drawing context; expected a canvas that draws");
  context.scale(density, density);
  context.fillStyle = look.paint("paper");
  context.fillRect(0, 0, width, height);
  for (const { y, size, token } of rules) {
    context.fillStyle = look.paint(token);
    context.fillRect(edge, y - size / 2, width - 2 * edge, size);
  }
  Object.assign(forChart, { width: drawing.width, height: drawing.height });
  const { options, ...rest } = drawing.configuration;
  const chart = draw(forChart, { ...rest, options: { ...options, devicePixelRatio: density } });
  context.drawImage(forChart, place.x, place.y, drawing.width, drawing.height);
  chart.destroy();
  write(context, words, look);
}
