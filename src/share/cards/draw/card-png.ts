import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createCanvas, loadImage } from "@napi-rs/canvas";
import sharp from "sharp";
import { palettePng } from "../../../charts/export/palette-png.ts";
import { cacheFile, writeCached } from "../../../charts/svg/render-cache.ts";
import { cardSize as size } from "../../meta.ts";
import type { Card } from "../card.ts";
import { fontFiles } from "./card-fonts.ts";
import { drawFrame } from "./card-frame.ts";
import { chartInside } from "./chart-card-svg.ts";
import { pageInside } from "./page-card-svg.ts";

/** A card as SVG, 1200 × 630, in the faces and the light colours of the site. */
export const cardSvg = (card: Card): string =>
  drawFrame(card, card.kind === "page" ? pageInside(card) : chartInside(card));

/* The picture of a card: its SVG on a canvas, which knows our faces, then a PNG of few colours. */

const read = (file: string): Buffer => readFileSync(join(process.cwd(), file));

let tools: Buffer | undefined;

/** What decides the picture besides its SVG: the faces, and the versions of what rasterises it. */
function toolsHash(): Buffer {
  if (tools) return tools;
  const hash = createHash("sha256").update(JSON.stringify(sharp.versions));
  for (const name of ["@napi-rs/canvas", "subset-font"])
    hash.update(read(`node_modules/${name}/package.json`));
  for (const file of Object.values(fontFiles)) hash.update(read(file));
  return (tools = hash.digest());
}

/** The hash of the picture an SVG makes, without making it: ten hexadecimal digits. */
export const pictureHash = (svg: string): string =>
  createHash("sha256").update(toolsHash()).update(svg).digest("hex").slice(0, 10);

/** The card as a PNG, the same bytes every time. */
export async function cardPng(svg: string): Promise<Buffer> {
  const canvas = createCanvas(size.width, size.height);
  const context = canvas.getContext("2d");
  context.drawImage(await loadImage(Buffer.from(svg)), 0, 0);
  return palettePng(context.getImageData(0, 0, size.width, size.height).data, size.width, size.height);
}

/** The picture of a card, kept from an earlier build or made now. */
export async function keptPng(svg: string): Promise<Buffer> {
  const file = cacheFile(toolsHash(), svg);
  if (existsSync(file)) return readFileSync(file);
  const png = await cardPng(svg);
  writeCached(file, png);
  return png;
}
