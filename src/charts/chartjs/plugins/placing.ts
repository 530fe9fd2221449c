import {
  type Box,
  labelBox,
  polylineHitsBox,
  baselineOffsetEm,
  clampToBounds,
  type Point,
  boxesOverlap,
  type TextLabel,
} from "../../text.ts";
import type { Look } from "../drawing.ts";
import type { Label } from "./labels.ts";

/** Where words may stand about their mark; `above` and `below` by the middle of the mark, or its start or end. */
export type Side =
  "right" | "left" | "above" | "above-start" | "above-end" | "below" | "below-start" | "below-end";

/** A label, and where its mark is. */
export interface Marked {
  readonly label: Label;
  readonly box: Box;
}

/** What words keep clear of, in pixels. */
interface Obstacles {
  readonly width: number;
  /** The foot of the plot. */
  readonly floor: number;
  /** Words right of their mark begin no further left. */
  readonly edge: number;
  readonly verticalRules: readonly number[];
  readonly lines: readonly (readonly Point[])[];
  readonly marks: readonly Box[];
  readonly words: readonly Box[];
}

/** From a mark to the words beside it, and above or under it; and from a vertical rule. */
const [aside, over, clear] = [7, 6, 4];

/** The places of a label, best first: all of it on each of its sides, then less of it beside its mark. */
function placesOf(
  { label, box }: Marked,
  { size, measure }: Look,
  { width, floor, verticalRules }: Obstacles,
): TextLabel[] {
  const { text, short, token, weight = 600, sides } = label;
  const level = Math.min((box.top + box.bottom) / 2 + size.text * baselineOffsetEm, floor - 4);
  const heights = { above: box.top - over, below: box.bottom + over + size.text * 0.75 };
  const wordsOf = (said: string) => ({ text: said, token, weight, size: size.text }) as const;
  const beside = (said: string): TextLabel[] =>
    sides.flatMap((side): TextLabel[] => {
      if (side === "right") return [{ ...wordsOf(said), x: box.right + aside, y: level, align: "start" }];
      return side === "left" ? [{ ...wordsOf(said), x: box.left - aside, y: level, align: "end" }] : [];
    });
  const apart = sides.flatMap((side): TextLabel[] => {
    const [height, by] = side.split("-");
    if (height !== "above" && height !== "below") return [];
    const y = heights[height];
    const words = wordsOf(text);
    const own: TextLabel =
      by === "start"
        ? { ...words, x: box.left, y, align: "start" }
        : by === "end"
          ? { ...words, x: box.right, y, align: "end" }
          : { ...words, x: (box.left + box.right) / 2, y, align: "middle" };
    // Within the drawing, and on either side of a vertical rule that runs through it.
    const within = clampToBounds(own, 0, width, measure);
    const { left, right } = labelBox(within, measure);
    const asides = verticalRules
      .filter((x) => x > left - clear && x < right + clear)
      .flatMap((x): TextLabel[] => [
        { ...words, x: x - clear - 1, y, align: "end" },
        { ...words, x: x + clear + 1, y, align: "start" },
      ]);
    return [within, ...asides];
  });
  return [...beside(text), ...(short ? beside(short) : []), ...apart];
}

/** Gives each label the first of its places that is free; one that is not worth touching others is left out. */
export function placeLabels(marked: readonly Marked[], look: Look, obstacles: Obstacles): TextLabel[] {
  const { width, edge, verticalRules, lines, marks } = obstacles;
  const taken = [...obstacles.words];
  // Letters of another face may be a little wider than those measured.
  const slack = (box: Box) => (box.right - box.left) * 0.03;
  const inside = (box: Box, align: TextLabel["align"]) =>
    box.left - (align === "start" ? 0 : slack(box)) >= edge - 0.1 &&
    box.right + (align === "end" ? 0 : slack(box)) <= width + 0.1 &&
    box.top >= 0;
  const onWords = ({ left, right, ...box }: Box, gap: number) =>
    taken.some((other) => boxesOverlap({ ...box, left: left - gap, right: right + gap }, other, 2));
  const uncrossed = (box: Box) =>
    !verticalRules.some((x) => x > box.left - clear + 1 && x < box.right + clear - 1) &&
    !lines.some((line) => polylineHitsBox(box, line, 2));
  const clearOf = (box: Box) => uncrossed(box) && !marks.some((other) => boxesOverlap(box, other, 2));
  const place = (one: Marked): TextLabel | undefined => {
    const places = placesOf(one, look, obstacles).map((words) => ({
      words,
      box: labelBox(words, look.measure),
    }));
    const readable = places.filter(
      ({ words, box }) => inside(box, words.align) && !onWords(box, one.label.optional ? 8 : 1),
    );
    const best =
      readable.find(({ box }) => clearOf(box)) ??
      (one.label.optional
        ? undefined
        : (readable.find(({ box }) => uncrossed(box)) ?? readable[0] ?? places[0]));
    if (best) taken.push(best.box);
    return best?.words;
  };
  const main = marked.filter(({ label }) => !label.optional).map(place);
  const alone = marked.filter(({ label }) => label.optional === "alone").map(place);
  const together = marked.filter(({ label }) => label.optional === "together").map(place);
  const whole = together.every((words) => words !== undefined);
  return [...main, ...alone, ...(whole ? together : [])].filter((words) => words !== undefined);
}
