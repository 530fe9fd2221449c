import { layOut } from "../layout/layout.ts";
import { written } from "./markup.ts";
import { measure } from "../layout/measure.ts";
import { cssPaint, type Paint } from "./palette.ts";
import { Pen } from "./pen.ts";
import { type SizeName, sizes } from "../layout/sizes.ts";
import { sketch } from "./sketch.ts";
import type { ChartSpec } from "../spec/spec.ts";

/**
 * Draws a chart to SVG at build, through the same Chart.js configuration as the canvas. Its colours are the
 * page’s variables and its face is inherited, so that it follows light, dark and print by itself.
 */
export function picture(spec: ChartSpec, size: SizeName, paint: Paint = cssPaint): string {
  const layout = layOut(spec, sizes[size], measure);
  const { text } = sizes[size];
  const { width, height } = layout;
  const drawn = sketch(new Pen(width, height, text), layout, paint);
  return `<svg class="drawing ${size}" viewBox="0 0 ${width} ${height}" font-size="${text}" aria-hidden="true">${written(drawn)}</svg>`;
}
