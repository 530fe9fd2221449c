import { kept } from "../keep/kept.ts";
import { layOut } from "../layout/layout.ts";
import { written } from "./markup.ts";
import { measure } from "../layout/measure.ts";
import { cssPaint } from "./palette.ts";
import { Pen } from "./pen.ts";
import { type SizeName, sizes } from "../layout/sizes.ts";
import { sketch } from "./sketch.ts";
import type { ChartSpec } from "../kinds/kind.ts";

function drawn(spec: ChartSpec, size: SizeName): string {
  const layout = layOut(spec, sizes[size], measure);
  const { text } = sizes[size];
  const { width, height } = layout;
  const inside = written(sketch(new Pen(width, height, text), layout, cssPaint));
  return `<svg class="drawing ${size}" viewBox="0 0 ${width} ${height}" font-size="${text}" aria-hidden="true">${inside}</svg>`;
}

/**
 * A chart as SVG at build, drawn through the same Chart.js configuration as the canvas. Its colours are the
 * page’s variables and its face is inherited, so that it follows light, dark and print by itself.
 */
export const picture = (spec: ChartSpec, size: SizeName): string =>
  kept([spec, size], () => drawn(spec, size)).toString();
