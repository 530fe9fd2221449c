import type { Chart, Plugin } from "chart.js";
import { markToken, type Token, wordToken } from "../../palette.ts";
import type { Reference } from "../../spec.ts";
import { apart, kept, type Words } from "../../text.ts";
import type { Look } from "../drawing.ts";
import { write } from "../write.ts";

/** A dotted upright at a value of the horizontal axis, its words at its head. */
export interface Upright {
  readonly at: number;
  readonly words: string;
  readonly mark: Token;
  readonly word: Token;
}

/** The upright of a line, in the tone of its claim. */
export const uprightOf = ({ at, head, tone = "ink" }: Pick<Reference, "at" | "head" | "tone">): Upright => ({
  at,
  words: head,
  mark: markToken[tone],
  word: wordToken[tone],
});

/** Where an upright stands, in pixels. */
export const acrossAt = (chart: Chart, { at }: Upright): number =>
  chart.scales["x"]?.getPixelForValue(at) ?? 0;

/** The words at the heads of uprights: within the drawing, and where two stand close they give way to one another. */
export function headsOf(
  chart: Chart,
  uprights: readonly Upright[],
  { size, measure }: Look,
): readonly Words[] {
  // A spark says them under its axis.
  if (size.spark) return [];
  const heads = uprights.map((upright): Words => {
    const look = { size: size.text, weight: 600, token: upright.word, align: "middle" } as const;
    const place = { x: acrossAt(chart, upright), y: size.text + 1 };
    return kept({ ...look, ...place, text: upright.words }, 0, chart.width, measure);
  });
  const [one, two] = heads;
  return one && two ? apart([one, two], 0, chart.width, measure) : heads;
}

/** Uprights behind the marks. */
export function references(uprights: readonly Upright[], look: Look): Plugin {
  return {
    id: "references",
    beforeDatasetsDraw(chart) {
      const { ctx, chartArea } = chart;
      ctx.save();
      ctx.lineWidth = 2;
      ctx.setLineDash([2, 3]);
      for (const upright of uprights) {
        const x = acrossAt(chart, upright);
        ctx.strokeStyle = look.paint(upright.mark);
        ctx.beginPath();
        ctx.moveTo(x, chartArea.top);
        ctx.lineTo(x, chartArea.bottom);
        ctx.stroke();
      }
      ctx.restore();
    },
    afterDatasetsDraw(chart) {
      write(chart.ctx, headsOf(chart, uprights, look), look);
    },
  };
}
