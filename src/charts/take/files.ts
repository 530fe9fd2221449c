import { readFileSync } from "node:fs";
import { join } from "node:path";
import { lightPaint } from "../draw/light.ts";
import type { Published } from "../facts/published.ts";
import { kept } from "../keep/kept.ts";
import { specify } from "../kinds/index.ts";
import { describe } from "../kinds/sentences.ts";
import { measure, plainFamily, plainFile } from "../layout/measure.ts";
import { csv } from "./csv.ts";
import { pngFile } from "./png-file.ts";
import { type Sheet, sheetOf } from "./sheet.ts";
import { svgFile } from "./svg-file.ts";

/* At build: the files of a chart as it opens, by the same drawing code as those the browser makes (take.ts). */

const builtSheet = (published: Published, address: string): Sheet =>
  sheetOf(published, {}, address, { measure, paint: lightPaint, font: `"${plainFamily}"` });

/** The size of a page on which the picture stands as it was drawn; as a PNG it has twice the pixels. */
export function builtSize(published: Published, address: string): { width: number; height: number } {
  const { width, height } = builtSheet(published, address).poster;
  return { width, height };
}

export function builtPng(published: Published, address: string): Buffer {
  const sheet = builtSheet(published, address);
  return kept([sheet.spec, sheet.poster], () => pngFile(sheet));
}

export function builtSvg(published: Published, address: string): string {
  const { frame, locale } = published;
  const sheet = builtSheet(published, address);
  const words = { locale, title: frame.title, says: describe(sheet.spec, locale) };
  const face = readFileSync(join(process.cwd(), plainFile)).toString("base64");
  return svgFile(sheet, words, face);
}

export const builtCsv = (published: Published, address: string): string =>
  csv(published, specify(published.facts), {}, address);
