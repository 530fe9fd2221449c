import { cssPaint } from "../draw/palette.ts";
import { kept } from "../keep/kept.ts";
import type { ChartSpec } from "../kinds/kind.ts";
import { measure } from "../layout/measure.ts";
import { type SizeName, sizes } from "../layout/sizes.ts";
import { written } from "./markup.ts";
import { sketch } from "./sketch.ts";

function drawn(spec: ChartSpec, name: SizeName): string {
  const size = sizes[name];
  // It writes its letters in the face of the page, so no family is named.
  const { width, height, elements } = sketch(spec, { size, measure, paint: cssPaint, font: "inherit" });
  return `<svg class="drawing ${name}" viewBox="0 0 ${width} ${height}" font-size="${size.text}" aria-hidden="true">${written(elements)}</svg>`;
}

/**
 * A chart as SVG at build, drawn through the same Chart.js configuration as the canvas. Its colours are the
 * page’s variables and its face is inherited, so that it follows light, dark and print by itself.
 */
export const picture = (spec: ChartSpec, size: SizeName): string =>
  kept([spec, size], () => drawn(spec, size)).toString();
