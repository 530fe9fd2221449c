import type { Token } from "./palette.ts";

/* Places and boxes in a drawing, in its own pixels. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A box around a point. */
export const boxAround = ({ x, y }: Point, reach: number): Box => ({
  left: x - reach,
  top: y - reach,
  right: x + reach,
  bottom: y + reach,
});

export type Weight = 400 | 600;

/** Width in pixels of a text set in the plain face. */
export type Measure = (text: string, size: number, weight: Weight) => number;

/** A line of text in a drawing: `y` is its baseline, `x` the end or middle that `align` names. */
export interface TextLabel {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly align: "start" | "middle" | "end";
  readonly size: number;
  readonly weight: Weight;
  readonly token: Token;
}

/** The line height of a size of letters, in whole pixels: text on whole pixels is sharp. */
export const lineHeightPx = (size: number): number => Math.round(size * 1.28);

/** The offset of a baseline from the vertical middle of a line, in em: half the height of a digit. */
export const baselineOffsetEm = 0.35;

/** Where words stand, from the top of their figures to a little below the baseline. */
export function labelBox({ text, x, y, align, size, weight }: TextLabel, measure: Measure): Box {
  const width = measure(text, size, weight);
  const left = align === "start" ? x : align === "end" ? x - width : x - width / 2;
  return { left, right: left + width, top: y - size * 0.75, bottom: y + size * 0.22 };
}

export const boxesOverlap = (a: Box, b: Box, gap = 0): boolean =>
  a.left < b.right + gap && b.left < a.right + gap && a.top < b.bottom + gap && b.top < a.bottom + gap;

/** Whether a line through some points runs through a box, or nearer to it than a gap. */
export function polylineHitsBox(
  { left, right, top, bottom }: Box,
  points: readonly { readonly x: number; readonly y: number }[],
  gap = 0,
): boolean {
  const steps = 24;
  return points.some((from, index) => {
    const to = points[index + 1] ?? from;
    return Array.from({ length: steps + 1 }, (_, step) => step / steps).some((part) => {
      const x = from.x + (to.x - from.x) * part;
      const y = from.y + (to.y - from.y) * part;
      return x > left - gap && x < right + gap && y > top - gap && y < bottom + gap;
    });
  });
}

/** Moves a label sideways until it stands between two edges, in pixels. */
export function clampToBounds(words: TextLabel, from: number, to: number, measure: Measure): TextLabel {
  const { left, right } = labelBox(words, measure);
  if (left < from) return { ...words, x: from, align: "start" };
  return right > to ? { ...words, x: to, align: "end" } : words;
}

/** Two words on one line, moved apart until a gap is between them, and kept between two edges that can hold them. */
export function separateLabels(
  words: readonly [TextLabel, TextLabel],
  from: number,
  to: number,
  measure: Measure,
  gap = 14,
): TextLabel[] {
  const middle = ({ box }: { box: Box }) => box.left + box.right;
  const [before, after] = words
    .map((one) => ({ one, box: labelBox(one, measure) }))
    .toSorted((a, b) => middle(a) - middle(b));
  if (!before || !after) return [];
  const overlap = Math.max(0, before.box.right + gap - after.box.left);
  const width = before.box.right - before.box.left;
  const last = to - (after.box.right - after.box.left);
  const x = Math.max(from, Math.min(before.box.left - overlap / 2, last - gap - width));
  const next = Math.min(last, Math.max(after.box.left + overlap / 2, x + width + gap));
  return [
    { ...before.one, x, align: "start" },
    { ...after.one, x: next, align: "start" },
  ];
}

/** Breaks a text at spaces into lines of at most a width; a word that is wider stands alone. */
export function wrapText(
  text: string,
  width: number,
  size: number,
  weight: Weight,
  measure: Measure,
): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && measure(`${last} ${word}`, size, weight) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
