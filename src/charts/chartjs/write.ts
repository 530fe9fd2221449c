import type { TextLabel } from "../text.ts";
import type { Look } from "./drawing.ts";

/** Width of the paper-coloured edge that keeps words clear of the lines behind them. */
export const textHaloPx = 4;

/** What words are written with: a canvas, or an SVG in the place of one. */
type Ink = Pick<
  CanvasRenderingContext2D,
  | "save"
  | "restore"
  | "textBaseline"
  | "textAlign"
  | "lineJoin"
  | "lineWidth"
  | "strokeStyle"
  | "fillStyle"
  | "font"
  | "strokeText"
  | "fillText"
>;

/** Writes words over their own edge of paper. */
export function drawText(
  ctx: Ink,
  words: readonly TextLabel[],
  { paint, font }: Pick<Look, "paint" | "font">,
): void {
  ctx.save();
  ctx.textBaseline = "alphabetic";
  ctx.lineJoin = "round";
  ctx.lineWidth = textHaloPx;
  ctx.strokeStyle = paint("paper");
  for (const { text, x, y, align, size, weight, token } of words) {
    ctx.font = `${weight} ${size}px ${font}`;
    ctx.textAlign = align === "middle" ? "center" : align;
    ctx.fillStyle = paint(token);
    ctx.strokeText(text, x, Math.round(y));
    ctx.fillText(text, x, Math.round(y));
  }
  ctx.restore();
}
