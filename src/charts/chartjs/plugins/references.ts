import type { Chart, Plugin } from "chart.js";
import { markToken, type Token, wordToken } from "../../palette.ts";
import type { Reference } from "../../spec.ts";
import { separateLabels, clampToBounds, type TextLabel } from "../../text.ts";
import type { Look } from "../drawing.ts";
import { drawText } from "../write.ts";

/** A dotted vertical rule at a value of the horizontal axis, its words at its head. */
export interface VerticalRule {
  readonly at: number;
  readonly words: string;
  readonly mark: Token;
  readonly word: Token;
}

/** The vertical rule of a line, in the tone of its claim. */
export const verticalRuleOf = ({
  at,
  head,
  tone = "ink",
}: Pick<Reference, "at" | "head" | "tone">): VerticalRule => ({
  at,
  words: head,
  mark: markToken[tone],
  word: wordToken[tone],
});

/** Where a vertical rule stands, in pixels. */
export const rulePositionPx = (chart: Chart, { at }: VerticalRule): number =>
  chart.scales["x"]?.getPixelForValue(at) ?? 0;

/** The words at the heads of verticalRules: within the drawing, and where two stand close they give way to one another. */
export function ruleLabels(
  chart: Chart,
  verticalRules: readonly VerticalRule[],
  { size, measure }: Look,
): readonly TextLabel[] {
  // A spark says them under its axis.
  if (size.spark) return [];
  const heads = verticalRules.map((rule): TextLabel => {
    const look = { size: size.text, weight: 600, token: rule.word, align: "middle" } as const;
    const place = { x: rulePositionPx(chart, rule), y: size.text + 1 };
    return clampToBounds({ ...look, ...place, text: rule.words }, 0, chart.width, measure);
  });
  const [one, two] = heads;
  return one && two ? separateLabels([one, two], 0, chart.width, measure) : heads;
}

/** Uprights behind the marks. */
export function referencesPlugin(verticalRules: readonly VerticalRule[], look: Look): Plugin {
  return {
    id: "references",
    beforeDatasetsDraw(chart) {
      const { ctx, chartArea } = chart;
      ctx.save();
      ctx.lineWidth = 2;
      ctx.setLineDash([2, 3]);
      for (const rule of verticalRules) {
        const x = rulePositionPx(chart, rule);
        ctx.strokeStyle = look.paint(rule.mark);
        ctx.beginPath();
        ctx.moveTo(x, chartArea.top);
        ctx.lineTo(x, chartArea.bottom);
        ctx.stroke();
      }
      ctx.restore();
    },
    afterDatasetsDraw(chart) {
      drawText(chart.ctx, ruleLabels(chart, verticalRules, look), look);
    },
  };
}
