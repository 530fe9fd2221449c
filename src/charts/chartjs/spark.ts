import { scaleValue } from "../axis.ts";
import type { Axis, Reference } from "../spec.ts";
import { boxesOverlap, clampToBounds, labelBox, type TextLabel } from "../text.ts";
import type { Dataset, Look } from "./drawing.ts";

/** Height of the axis under a spark, and from its line to the baseline of its words. */
export const sparkAxis = { height: 24, baseline: 20 } as const;

interface Ends {
  readonly left: number;
  readonly right: number;
}

/** The words of an axis under a spark, each at its tick. */
function ticksOf(axis: Axis, { left, right }: Ends, { size, measure }: Look): TextLabel[] {
  const y = (size.spark ?? 0) - sparkAxis.height + sparkAxis.baseline;
  const face = { size: size.text, weight: 400, token: "ink-2", align: "middle", y } as const;
  return axis.ticks.map((tick) => {
    const x = scaleValue(axis, tick.at, left, right);
    return clampToBounds({ ...face, text: tick.label, x }, left > 20 ? left - 12 : 0, size.width, measure);
  });
}

/** Under a spark the ends of its axis, and the line where there is one: all that its numeral needs. */
export function sparkWords(
  axis: Axis,
  ends: Ends,
  line: Pick<Reference, "at" | "label"> | undefined,
  look: Look,
): TextLabel[] {
  const ticks = ticksOf(axis, ends, look);
  const [first] = ticks;
  if (!first) return [];
  const x = line && scaleValue(axis, line.at, ends.left, ends.right);
  const shown: TextLabel[] = line
    ? [{ ...first, x: x ?? 0, align: "middle", text: line.label, weight: 600, token: "claim" }]
    : [];
  const isFree = (label: TextLabel): boolean =>
    shown.every((one) => !boxesOverlap(labelBox(one, look.measure), labelBox(label, look.measure), 14));
  for (const label of new Set([first, ticks.at(-1), ticks[Math.floor(ticks.length / 2)]]))
    if (label && shown.length < 3 && isFree(label)) shown.push(label);
  return shown;
}

/** The years under a spark. */
export const sparkYears = ticksOf;

/** The marks without their words, for which a spark has no room. */
export const silent = (dataset: Dataset): Dataset => ({
  ...dataset,
  data: dataset.data.map(({ label: _, ...mark }) => mark),
});
