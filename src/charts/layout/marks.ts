import type { Mark, Point } from "./layout.ts";
import type { PlacedRows } from "./rows.ts";
import { markToken, wordToken } from "../draw/palette.ts";
import type { Size } from "./sizes.ts";
import type { RangeRow } from "../kinds/ranges/spec.ts";
import type { Tone } from "../spec/spec.ts";
import { boxOf, drop, kept, type Measure, type Weight, type Words } from "./words.ts";

/** Half the height of a mark, and the space between its box and its words. */
export const half = 7;
const gap = 6;

/** Claims are open, a ring or a bracket; records are solid, a spot or a bar. Shape and colour say the same. */
export function rangeMarks({ tone, low, high }: Pick<RangeRow, "tone" | "low" | "high">, y: number): Mark[] {
  const token = markToken[tone];
  const ends: Point[] = [
    { x: low, y },
    { x: high, y },
  ];
  if (low === high) {
    const point = [{ x: low, y }];
    return tone === "claim"
      ? [{ shape: "rings", token, size: 5.5, points: point }]
      : [{ shape: "spots", token, size: 6, points: point }];
  }
  if (tone !== "claim") return [{ shape: "line", token, size: 11, points: ends }];
  return [
    { shape: "line", token, size: 3, points: ends },
    { shape: "ticks", token, size: 3, points: ends },
  ];
}

/** A second figure: beneath the first a mark like any other, else a ring at the end of a dotted line. */
export function secondMarks({ also, high }: RangeRow, y: number): Mark[] {
  if (!also) return [];
  if (also.beneath) return rangeMarks({ tone: also.tone, low: also.from, high: also.at }, y);
  const token = markToken[also.tone];
  const end = { x: also.at, y };
  return [
    { shape: "line", token, size: 2, dash: [2, 3], points: [{ x: high, y }, end] },
    { shape: "rings", token, size: 5, points: [end] },
  ];
}

interface Label {
  readonly low: number;
  readonly high: number;
  /** The middle of its mark, in pixels. */
  readonly y: number;
  readonly text: string;
  /** Less of it, where all of it has no room beside the mark. */
  readonly short?: string;
  readonly weight: Weight;
  readonly token: Tone | "ink-2";
  /** What stands beside the mark leaves room above it alone. */
  readonly above?: boolean;
  /** Another mark stands above this one: its words go below, if not beside it. */
  readonly below?: boolean;
}

interface Place {
  readonly placed: PlacedRows;
  readonly size: Size;
  /** Where the dotted line stands, if there is one. */
  readonly line: number | undefined;
  readonly measure: Measure;
}

/** The figure beside its mark: to the right, else to the left, else above or below; never across the dotted line. */
export function markLabel(label: Label, { placed, size, line, measure }: Place): Words {
  const { y, text, short = text, weight, token } = label;
  const from = placed.at(label.low) - half;
  const to = placed.at(label.high) + half;
  const words = {
    text,
    size: size.text,
    weight,
    token: token === "ink-2" ? token : wordToken[token],
  } as const;
  const level = y + size.text * drop;
  const over = label.below ? y + half + size.text : y - half - 5;
  const beside = (one: string): Words[] => [
    { ...words, text: one, x: to + gap, y: level, align: "start" },
    { ...words, text: one, x: from - gap, y: level, align: "end" },
  ];
  const apart: Words[] = [
    { ...words, x: from, y: over, align: "start" },
    { ...words, x: to, y: over, align: "end" },
    ...(line === undefined ? [] : [{ ...words, x: line - 8, y: over, align: "end" } as const]),
  ];
  // Where names stand left of the plot, its edge is a line too.
  const edge = size.beside ? placed.plot.left + 5 : 0;
  const fits = (one: Words) => {
    const { left, right } = boxOf(one, measure);
    const clear = line === undefined || right < line - 3 || left > line + 3;
    return left >= edge && right <= placed.width && clear;
  };
  const places = label.above ? apart : [...beside(text), ...beside(short), ...apart];
  return kept(places.find(fits) ?? { ...words, x: from, y: over, align: "start" }, 0, placed.width, measure);
}
