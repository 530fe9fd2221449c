import type { SKRSContext2D } from "@napi-rs/canvas";
import { lightColour } from "../../../charts/draw/light.ts";
import { cardSize as size } from "../../card-size.ts";
import type { Card } from "../card.ts";
import { inStyle, type Style, widthOf } from "./faces.ts";
import { type SetText, setIn } from "./setting.ts";

/* What all cards share: their margins, the line on top and the machine lines at the foot. */

/** No word nearer to the side than this; networks crop, and round corners. */
export const edge = 60;
export const inner = size.width - 2 * edge;
/** Where the words of the card stand, between the two rules. */
export const field = { top: 82, bottom: 526 } as const;

export interface Place {
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly align?: "left" | "right" | "center";
  readonly colour?: string;
  /** Keeps what lies behind clear of the letters, by an edge of the tint. */
  readonly clear?: boolean;
}

/** Writes one line. */
export function write(
  context: SKRSContext2D,
  text: string,
  style: Style,
  { x, y, align = "left", colour = "ink", clear = false }: Place,
): void {
  inStyle(context, style);
  context.fillStyle = lightColour(colour);
  context.textAlign = "left";
  const width = align === "left" ? 0 : widthOf(text, style);
  const left = x - (align === "right" ? width : width / 2);
  if (clear) {
    context.strokeStyle = lightColour("doc");
    context.lineWidth = 7;
    context.lineJoin = "round";
    context.strokeText(text, left, y);
  }
  context.fillText(text, left, y);
}

/** Writes the lines of a text from a height on, and says where they end. */
export function writeLines(
  context: SKRSContext2D,
  { lines, style }: SetText,
  { top, leading, ...place }: { x: number; top: number; leading: number } & Omit<Place, "y" | "x">,
): number {
  const pitch = style.size * leading;
  lines.forEach((line, index) =>
    write(context, line, style, { ...place, y: Math.round(top + index * pitch + style.size * 0.86) }),
  );
  return top + lines.length * pitch;
}

function rule(context: SKRSContext2D, y: number, colour: string): void {
  context.fillStyle = lightColour(colour);
  context.fillRect(0, y, size.width, 2);
}

const machine = { face: "machine", weight: 400 } as const;

/** The document tint, the name of the site, its promise, and the machine lines. */
export function drawSheet(context: SKRSContext2D, { site, promise, lines }: Card): void {
  context.fillStyle = lightColour("doc");
  context.fillRect(0, 0, size.width, size.height);
  write(context, site, { face: "serif", weight: 500, size: 34 }, { x: edge, y: 58 });
  const label = { face: "stamp", weight: 400, size: 20, tracking: 0.06 } as const;
  write(context, promise.toLocaleUpperCase(), label, { x: size.width - edge, y: 54, align: "right" });
  rule(context, field.top - 4, "ink");
  context.fillStyle = lightColour("paper");
  context.fillRect(0, field.bottom, size.width, size.height - field.bottom);
  rule(context, field.bottom, "mark");
  // As wide as the card, whatever the width of its letters.
  const letters = (40 * inner) / widthOf(lines[0], { ...machine, size: 40 });
  lines.forEach((line, index) =>
    write(context, line, { ...machine, size: letters }, { x: edge, y: 567 + index * 42 }),
  );
}

/** Where the foot begins: nothing else stands below. */
export const footTop = field.bottom - 48;

/** What is known of the number, in one line over the machine lines. */
export function drawFoot(context: SKRSContext2D, foot: string): void {
  const room = { width: inner, lines: 1, sizes: [23, 22, 21, 20] };
  const note = setIn(room, foot, { face: "plain", weight: 400 });
  writeLines(context, note, { x: edge, top: footTop + 8, leading: 1, colour: "ink-2", clear: true });
}
