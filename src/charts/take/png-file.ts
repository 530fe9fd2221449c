import { createCanvas } from "@napi-rs/canvas";
import { bitmap } from "./bitmap.ts";
import type { Layout } from "../layout/layout.ts";
import { lightPaint } from "../draw/light.ts";
import { palettePng } from "./palette-png.ts";
import { plainFamily } from "../layout/measure.ts";

/** A sheet as a PNG at build. The same bytes every time: nothing in it knows the day or the machine. */
export function pngFile(sheet: Layout): Buffer {
  const canvas = createCanvas(sheet.width, sheet.height);
  // Chart.js asks a canvas for a context and a size, and finds both.
  const asked = canvas as unknown as HTMLCanvasElement;
  return bitmap(asked, sheet, lightPaint, `"${plainFamily}"`, () => {
    const { width, height } = canvas;
    return palettePng(canvas.getContext("2d").getImageData(0, 0, width, height).data, width, height);
  });
}
