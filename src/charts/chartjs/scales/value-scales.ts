import { type LabelItem, LinearScale, LogarithmicScale, type Scale } from "chart.js";
import type { Axis } from "../../spec.ts";
import { baselineOffsetEm, lineHeightPx, type TextLabel } from "../../text.ts";
import { fontOf, type Look } from "../drawing.ts";
import { sparkAxis } from "../spark.ts";

/** Words of a scale at a baseline in whole pixels: an SVG knows no other. */
export const atBaseline = (item: LabelItem, x: number, y: number): LabelItem => ({
  ...item,
  textOffset: 0,
  options: { ...item.options, textBaseline: "alphabetic", translation: [x, Math.round(y)] },
});

/** The baseline of words Chart.js would centre on a line. */
const baselineOf = ({ options, textOffset, font }: LabelItem): number =>
  (options.translation?.[1] ?? 0) + textOffset + Number(font.size) * baselineOffsetEm;

/** From one tick’s words to the next, at the least. */
const gap = 8;

/** Words moved in between the edges of the drawing; what is in the way of those before it goes. */
function inside({ chart, ctx }: Scale, items: readonly LabelItem[]): LabelItem[] {
  let free = 0;
  return items.flatMap((item) => {
    const [x = 0] = item.options.translation ?? [];
    ctx.font = item.font.string;
    const half = ctx.measureText(String(item.label)).width / 2;
    const middle = Math.min(Math.max(x, half), chart.width - half);
    if (middle - half < free) return [];
    free = middle + half + gap;
    // At an edge it is the edge that holds them, however wide the letters are.
    const textAlign = middle > x ? "left" : middle < x ? "right" : "center";
    const at = { left: 0, right: chart.width, center: middle }[textAlign];
    const kept = atBaseline(item, at, baselineOf(item));
    return [{ ...kept, options: { ...kept.options, textAlign } }];
  });
}

const placed = (scale: Scale, items: LabelItem[]): LabelItem[] =>
  scale.axis === "x"
    ? inside(scale, items)
    : items.map((item) => atBaseline(item, item.options.translation?.[0] ?? 0, baselineOf(item)));

export class LinearInside extends LinearScale {
  static override id = "linear-inside";
  override getLabelItems(...area: Parameters<LinearScale["getLabelItems"]>): LabelItem[] {
    return placed(this, super.getLabelItems(...area));
  }
}

export class LogInside extends LogarithmicScale {
  static override id = "log-inside";
  override getLabelItems(...area: Parameters<LogarithmicScale["getLabelItems"]>): LabelItem[] {
    return placed(this, super.getLabelItems(...area));
  }
}

/** What every axis of values shares: its ticks and their words come from the spec. */
function values(axis: Axis, look: Look) {
  return {
    type: axis.scale === "log" ? "log-inside" : "linear-inside",
    min: axis.min,
    max: axis.max,
    border: { display: false },
    afterBuildTicks: (scale: Scale) => void (scale.ticks = axis.ticks.map(({ at }) => ({ value: at }))),
    ticks: {
      callback: (value: number | string) => axis.ticks.find(({ at }) => at === value)?.label ?? "",
      color: look.paint("ink-2"),
      font: fontOf(look),
      autoSkip: false,
      maxRotation: 0,
      padding: 7,
      textStrokeColor: look.paint("paper"),
      textStrokeWidth: 4,
    },
  } as const;
}

/**
 * An axis along the foot or the head of a plot; how high it is, in pixels; and its unit on the far side from the plot,
 * for an axis that begins `at` a height. (The baseline of Chart.js’s own title is one that no SVG knows.)
 */
export function horizontal(
  axis: Axis,
  look: Look,
  { position, unit }: { readonly position: "top" | "bottom"; readonly unit?: string | undefined },
) {
  const lead = lineHeightPx(look.size.text);
  const { spark } = look.size;
  const height = spark ? sparkAxis.height : lead + 10 + (unit ? lead + 1 : 0);
  const plain = values(axis, look);
  const scale = {
    ...plain,
    // A spark has words of its own (spark.ts).
    ticks: spark ? { display: false, callback: () => "" } : plain.ticks,
    axis: "x",
    position,
    // Its words take no room beside the plot: the outermost are moved in.
    afterFit: (fitted: Scale) => void Object.assign(fitted, { height, paddingLeft: 0, paddingRight: 0 }),
  } as const;
  const unitAt = (at: number): TextLabel[] => {
    if (!unit || spark) return [];
    const y = at + (position === "top" ? look.size.text : height - 5);
    const face = { size: look.size.text, weight: 400, token: "ink-2", align: "end" } as const;
    return [{ ...face, text: unit, x: look.size.width, y }];
  };
  return { height, scale, unitAt };
}

/** An axis left of a plot, as wide as its words; or with them on the lines across it, from its edge. */
export function vertical(
  axis: Axis,
  look: Look,
  { width, across }: { readonly width: number; readonly across: boolean },
) {
  const plain = values(axis, look);
  return {
    ...plain,
    axis: "y",
    ticks: {
      ...plain.ticks,
      display: !look.size.spark,
      padding: across ? -width : 12,
      // On its line, not through it.
      ...(across && { mirror: true, labelOffset: -look.size.text * 0.7, z: 1 }),
    },
    afterFit: (fitted: Scale) => void Object.assign(fitted, { width, paddingTop: 0, paddingBottom: 0 }),
  } as const;
}
