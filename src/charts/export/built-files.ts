import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createCanvas } from "@napi-rs/canvas";
import type { ChartFile } from "../chart-file.ts";
import { describe } from "../kinds/alternatives.ts";
import { specify } from "../kinds/index.ts";
import { lightThemeColour } from "../light-theme.ts";
import { measureText, plainFamily, plainFile } from "../measure-text.ts";
import { csv } from "./csv-file.ts";
import { type ExportPage, exportPageOf } from "./export-frame.ts";
import { palettePng } from "./palette-png.ts";
import { rasterize } from "./rasterize.ts";
import { svgFile } from "./svg-file.ts";

/** A sheet as a PNG at build. The same bytes every time: nothing in it knows the day or the machine. */
function pngFile(sheet: ExportPage): Promise<Buffer> {
  const [canvas, forChart] = [createCanvas(1, 1), createCanvas(1, 1)];
  // They are asked for what a canvas of a page is asked for: a context, a size, and to be drawn from.
  const asked = (one: unknown) => one as HTMLCanvasElement;
  rasterize(asked(canvas), asked(forChart), sheet);
  const { width, height } = canvas;
  return palettePng(canvas.getContext("2d").getImageData(0, 0, width, height).data, width, height);
}

/* At build: the files of a chart as it opens, by the same drawing code as those the browser makes (export-view.ts). */

const builtSheet = (published: ChartFile, address: string): ExportPage =>
  exportPageOf(published, {}, address, {
    measure: measureText,
    paint: lightThemeColour,
    font: `"${plainFamily}"`,
  });

/** The size of a page on which the picture stands as it was drawn; as a PNG it has twice the pixels. */
export function builtSize(published: ChartFile, address: string): { width: number; height: number } {
  const { width, height } = builtSheet(published, address).frame;
  return { width, height };
}

export const builtPng = (published: ChartFile, address: string): Promise<Buffer> =>
  pngFile(builtSheet(published, address));

export function builtSvg(published: ChartFile, address: string): string {
  const { frame, locale } = published;
  const sheet = builtSheet(published, address);
  const words = { locale, title: frame.title, says: describe(sheet.spec, locale) };
  const face = readFileSync(join(process.cwd(), plainFile)).toString("base64");
  return svgFile(sheet, words, face);
}

export const builtCsv = (published: ChartFile, address: string): string =>
  csv(published, specify(published.facts), {}, address);
