import type { Plugin } from "chart.js";
import type { Paint } from "./palette.ts";
import type { Words } from "../layout/words.ts";

/** Width of the paper-coloured edge that keeps words clear of the lines behind them. */
export const halo = 4;

/** Writes the words of a layout over the marks: the only text of a chart, in the picture as on the canvas. */
export function inscribe(words: readonly Words[], paint: Paint, font: string): Plugin<"scatter"> {
  return {
    id: "inscribe",
    afterDraw({ ctx }) {
      ctx.save();
      ctx.textBaseline = "alphabetic";
      ctx.lineJoin = "round";
      ctx.lineWidth = halo;
      ctx.strokeStyle = paint("paper");
      for (const { text, x, y, align, size, weight, token } of words) {
        ctx.font = `${weight} ${size}px ${font}`;
        ctx.textAlign = align === "middle" ? "center" : align;
        ctx.fillStyle = paint(token);
        ctx.strokeText(text, x, y);
        ctx.fillText(text, x, y);
      }
      ctx.restore();
    },
  };
}
