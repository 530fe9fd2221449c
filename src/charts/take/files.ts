import { readFileSync } from "node:fs";
import { join } from "node:path";
import { csv } from "./csv.ts";
import { describe } from "../kinds/sentences.ts";
import { kept } from "../keep/kept.ts";
import { layOut, type Layout } from "../layout/layout.ts";
import { lightPaint } from "../draw/light.ts";
import { measure, plainFile } from "../layout/measure.ts";
import { pngFile } from "./png-file.ts";
import { posterText } from "./poster-text.ts";
import { poster } from "./poster.ts";
import type { Published } from "../facts/published.ts";
import { sizes } from "../layout/sizes.ts";
import { specify } from "../kinds/index.ts";
import { svgFile } from "./svg-file.ts";

/* At build: the files of a chart as it opens, by the same drawing code as those the browser makes (take.ts). */

const sheetOf = (published: Published, address: string): Layout =>
  poster(layOut(specify(published.facts), sizes.wide, measure), posterText(published, {}, address), measure);

/** The size of a page on which the picture stands as it was drawn; as a PNG it has twice the pixels. */
export function builtSize(published: Published, address: string): { width: number; height: number } {
  const { width, height } = sheetOf(published, address);
  return { width, height };
}

export function builtPng(published: Published, address: string): Buffer {
  const sheet = sheetOf(published, address);
  return kept(sheet, () => pngFile(sheet));
}

export function builtSvg(published: Published, address: string): string {
  const { frame, facts, locale } = published;
  const words = { locale, title: frame.title, says: describe(specify(facts), locale) };
  const face = readFileSync(join(process.cwd(), plainFile)).toString("base64");
  return svgFile(sheetOf(published, address), words, lightPaint, face);
}

export const builtCsv = (published: Published, address: string): string =>
  csv(published, specify(published.facts), {}, address);
