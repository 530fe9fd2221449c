import { createCanvas } from "@napi-rs/canvas";
import { cardSize as size } from "../../card-size.ts";
import type { Card } from "../card.ts";
import { drawChartCard } from "./chart.ts";
import { drawPage } from "./page.ts";
import { palettePng } from "../../../charts/take/palette-png.ts";
import { drawFoot, drawSheet } from "./sheet.ts";

/** A card as a PNG, 1200 × 630. The same bytes every time: nothing in it knows the day or the machine. */
export function drawCard(card: Card): Buffer {
  const canvas = createCanvas(size.width, size.height);
  const context = canvas.getContext("2d");
  drawSheet(context, card);
  if (card.kind === "page") drawPage(context, card);
  else drawChartCard(context, card);
  drawFoot(context, card.foot);
  const { data } = context.getImageData(0, 0, size.width, size.height);
  return palettePng(data, size.width, size.height);
}
