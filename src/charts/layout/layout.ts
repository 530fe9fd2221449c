import { dotsLayout } from "./dots.ts";
import { rangesLayout } from "./ranges.ts";
import { percentilesLayout } from "./percentiles.ts";
import { trendLayout } from "./trend.ts";
import type { Token } from "../draw/palette.ts";
import type { Size } from "./sizes.ts";
import type { Axis } from "../spec/spec.ts";
import type { ChartSpec } from "../kinds/kind.ts";
import type { Measure, Words } from "./words.ts";

/*
 * Where everything goes, before anything is drawn: pure arithmetic on a spec, a size and the widths of words.
 * Both drawings follow it to the pixel, and a test can ask whether two words touch.
 */

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

/** What Chart.js draws, in values of the axes. `ticks` are short uprights: the ends of a claimed range. */
export interface Mark {
  readonly shape: "line" | "spots" | "rings" | "ticks";
  readonly token: Token;
  /** Thickness of a line or tick, radius of a spot or ring. */
  readonly size: number;
  readonly dash?: readonly number[];
  readonly points: readonly Point[];
}

/** A mark a reader can ask about: where it is, in pixels, and what it says. */
export interface Target {
  readonly box: Box;
  /** The row or series it stands in, and its place along it: where the arrow keys find it. */
  readonly row: number;
  readonly step: number;
  /** The claim whose passport it opens. */
  readonly claim?: string | undefined;
  readonly name: string;
  readonly value: string;
  readonly detail: string;
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly plot: Box;
  readonly x: Axis;
  /** Rows and stacks count pixels down from the top of the plot; a trend has values, upwards. */
  readonly y: Axis & { readonly down: boolean };
  /** Values with a line across the plot; with `base`, the first is the axis itself and drawn stronger. */
  readonly grid: { readonly x: readonly number[]; readonly y: readonly number[]; readonly base: boolean };
  readonly marks: readonly Mark[];
  readonly words: readonly Words[];
  readonly targets: readonly Target[];
  /** In a chart of rows, the row counts and not the distance along it. */
  readonly byRow: boolean;
}

/** A vertical axis of pixels, for rows and stacks. */
export const pixels = (height: number): Layout["y"] => ({
  scale: "linear",
  min: 0,
  max: height,
  ticks: [],
  down: true,
});

/** The dotted upright of a reference or an event: at `x`, between two values of the vertical axis. */
export const upright = (x: number, from: number, to: number, token: Token = "claim-mark"): Mark => ({
  shape: "line",
  token,
  size: 2,
  dash: [2, 3],
  points: [
    { x, y: from },
    { x, y: to },
  ],
});

/** A box around a point. */
export const around = ({ x, y }: Point, reach: number): Box => ({
  left: x - reach,
  top: y - reach,
  right: x + reach,
  bottom: y + reach,
});

function placed(spec: ChartSpec, size: Size, measure: Measure): Layout {
  switch (spec.kind) {
    case "ranges":
    case "bars":
      return rangesLayout(spec, size, measure);
    case "percentiles":
      return percentilesLayout(spec, size, measure);
    case "dots":
      return dotsLayout(spec, size, measure);
    case "medians":
    case "sightings":
    case "shares":
      return trendLayout(spec, size, measure);
  }
}

/** Places everything a chart shows, at one size; its words on whole pixels. */
export function layOut(spec: ChartSpec, size: Size, measure: Measure): Layout {
  const layout = placed(spec, size, measure);
  return { ...layout, words: layout.words.map((one) => ({ ...one, y: Math.round(one.y) })) };
}
