import type { ChartSpec } from "../kinds/kind.ts";
import { measureText } from "../measure-text.ts";
import { cssPaint } from "../palette.ts";
import { type SizeName, sizes } from "../sizes.ts";
import { serializeSvg } from "./markup.ts";
import { cached } from "./render-cache.ts";
import { renderToSvg } from "./render.ts";

function drawn(spec: ChartSpec, name: SizeName): string {
  const size = sizes[name];
  // It writes its letters in the face of the page, so no family is named.
  const { width, height, elements } = renderToSvg(spec, {
    size,
    measure: measureText,
    paint: cssPaint,
    font: "inherit",
  });
  return `<svg class="drawing ${name}" viewBox="0 0 ${width} ${height}" font-size="${size.text}" aria-hidden="true">${serializeSvg(elements)}</svg>`;
}

/**
 * A chart as SVG at build, drawn through the same Chart.js configuration as the canvas. Its colours are the
 * page’s variables and its face is inherited, so that it follows light, dark and print by itself.
 */
export const renderStaticSvg = (spec: ChartSpec, size: SizeName): string =>
  cached([spec, size], () => drawn(spec, size));
