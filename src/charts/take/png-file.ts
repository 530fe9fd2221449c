import { createCanvas } from "@napi-rs/canvas";
import { bitmap } from "./bitmap.ts";
import { palettePng } from "./palette-png.ts";
import type { Sheet } from "./sheet.ts";

/** A sheet as a PNG at build. The same bytes every time: nothing in it knows the day or the machine. */
export function pngFile(sheet: Sheet): Buffer {
  const [canvas, forChart] = [createCanvas(1, 1), createCanvas(1, 1)];
  // They are asked for what a canvas of a page is asked for: a context, a size, and to be drawn from.
  const asked = (one: unknown) => one as HTMLCanvasElement;
  bitmap(asked(canvas), asked(forChart), sheet);
  const { width, height } = canvas;
  return palettePng(canvas.getContext("2d").getImageData(0, 0, width, height).data, width, height);
}
