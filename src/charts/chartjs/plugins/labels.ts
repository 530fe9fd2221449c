import { BarElement, type Chart, type Element, type Plugin, PointElement, type Scale } from "chart.js";
import type { Token } from "../../palette.ts";
import { boxAround, type Box, labelBox, type Weight, type TextLabel } from "../../text.ts";
import type { Look, Mark } from "../drawing.ts";
import { drawText } from "../write.ts";
import { type Marked, placeLabels, type Side } from "./placing.ts";
import { rulePositionPx, ruleLabels, type VerticalRule } from "./references.ts";

/** Words of a mark: they take the first of their sides that is free. */
export interface Label {
  readonly text: string;
  /** Less of it, where all of it has no room beside the mark. */
  readonly short?: string;
  readonly token: Token;
  readonly weight?: Weight;
  readonly sides: readonly Side[];
  /** Worth less than the rest: left out where it finds no side, alone or with all others that are so. */
  readonly optional?: "alone" | "together";
}

/** A thin line from the end of a line to words that had to stand elsewhere, in pixels. */
export interface LeaderLine {
  readonly token: Token;
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
}

/** Words whose place is known before the chart is laid out, and what leads to them. */
export interface FixedLabels {
  readonly words: readonly TextLabel[];
  readonly leads: readonly LeaderLine[];
}

/** Where a mark is, in pixels. */
export function elementBox(element: Element): Box {
  if (element instanceof BarElement) {
    const { x, y, base, height } = element.getProps(["x", "y", "base", "height"], true);
    const [from, to, middle, half] = [base ?? 0, x ?? 0, y ?? 0, (height ?? 0) / 2];
    return { left: Math.min(from, to), right: Math.max(from, to), top: middle - half, bottom: middle + half };
  }
  const { x, y } = element.getProps(["x", "y"], true);
  const { radius, borderWidth } = (element as PointElement).options;
  return boxAround({ x, y }, radius + borderWidth / 2);
}

/** Where the words of a scale stand. */
const scaleWords = (scale: Scale, { measure }: Look): Box[] =>
  scale.getLabelItems().map(({ label, font, options }) => {
    const [x, y] = options.translation ?? [0, 0];
    const [, weight, size] = /(?:\b(\d{3}) )?([\d.]+)px/.exec(font.string) ?? [];
    const face = { size: Number(size), weight: weight === "600" ? 600 : 400, token: "ink" } as const;
    const align = options.textAlign === "left" ? "start" : options.textAlign === "right" ? "end" : "middle";
    return labelBox({ ...face, text: String(label), x, y, align }, measure);
  });

/** The words of all marks: clear of edges, verticalRules, lines, marks, scales and one another. */
function placed(
  chart: Chart,
  verticalRules: readonly VerticalRule[],
  fixed: FixedLabels,
  look: Look,
): TextLabel[] {
  const metas = chart.data.datasets.map((_, index) => chart.getDatasetMeta(index));
  const { x, y } = chart.scales;
  const boxOfWords = (words: TextLabel) => labelBox(words, look.measure);
  const marked = metas.flatMap((meta, index) => {
    const data = chart.data.datasets[index]?.data as readonly Mark[];
    return meta.data.flatMap((element, at): Marked[] => {
      const { label, box = elementBox(element) } = data[at] ?? {};
      return label ? [{ label, box }] : [];
    });
  });
  return placeLabels(marked, look, {
    width: chart.width,
    floor: chart.chartArea.bottom,
    // Where names stand left of the plot, its edge is a line too.
    edge: look.size.beside && y?.type === "rows" ? chart.chartArea.left + 5 : 0,
    verticalRules: verticalRules.map((one) => rulePositionPx(chart, one)),
    lines: metas.flatMap(({ dataset, data }) => (dataset ? [data.map(({ x, y }) => ({ x, y }))] : [])),
    marks: metas.flatMap(({ data }) => data.map(elementBox)).filter(({ left, right }) => right > left),
    words: [
      ...[x, y].flatMap((scale) => (scale ? scaleWords(scale, look) : [])),
      ...ruleLabels(chart, verticalRules, look).map(boxOfWords),
      ...fixed.words.map(boxOfWords),
    ],
  });
}

/** Direct labels: placed when the chart is laid out, written over its marks. */
export function labelsPlugin(
  look: Look,
  verticalRules: readonly VerticalRule[] = [],
  fixed: FixedLabels = { words: [], leads: [] },
): Plugin {
  let words: readonly TextLabel[] | undefined;
  return {
    id: "labels",
    afterUpdate: () => void (words = undefined),
    afterDatasetsDraw(chart) {
      words ??= placed(chart, verticalRules, fixed, look);
      const { ctx } = chart;
      ctx.save();
      ctx.lineWidth = 1;
      for (const { token, from, to } of fixed.leads) {
        ctx.strokeStyle = look.paint(token);
        ctx.beginPath();
        ctx.moveTo(from.x, from.y);
        ctx.lineTo(to.x, to.y);
        ctx.stroke();
      }
      ctx.restore();
      drawText(ctx, [...fixed.words, ...words], look);
    },
  };
}
