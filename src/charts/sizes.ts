/*
 * The widths a chart is drawn at, in its own pixels. A drawing is shown at the width of its box: from 288 to
 * 480 px the narrow one, up to 700 the medium one, then the wide one; the least of its letters, scaled by
 * box over width, stays at 12 px or more.
 */
export interface Size {
  readonly width: number;
  /** The narrowest box this drawing is shown in. */
  readonly from: number;
  /** Letters: names of rows, and all the rest. */
  readonly name: number;
  readonly text: number;
  /** Names stand left of their marks, rather than above. */
  readonly beside: boolean;
  /** Marks and an axis alone, in this height: for the home page’s three numbers. */
  readonly spark?: number;
}

export const sizes = {
  narrow: { width: 320, from: 288, name: 14.5, text: 13.5, beside: false },
  medium: { width: 544, from: 480, name: 15, text: 14, beside: true },
  wide: { width: 740, from: 700, name: 15, text: 14, beside: true },
  spark: { width: 330, from: 288, name: 14, text: 14, beside: false, spark: 92 },
} as const satisfies Record<string, Size>;
export type SizeName = keyof typeof sizes;

/** The drawing shown in a box of this many CSS pixels, `wide` being drawn only where it was asked for. */
export function sizeFor(box: number, wide: boolean): "narrow" | "medium" | "wide" {
  if (box < sizes.medium.from) return "narrow";
  return wide && box >= sizes.wide.from ? "wide" : "medium";
}
