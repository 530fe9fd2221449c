import { type Mark, type Point, type Target, upright } from "./layout.ts";
import type { Size } from "./sizes.ts";
import type { TrendSpec } from "../kinds/trend/spec.ts";
import { kept, type Measure, type Words } from "./words.ts";

/** What stands in a plot beside its lines. */
export interface Landmarks {
  readonly marks: readonly Mark[];
  readonly words: readonly Words[];
  readonly targets: readonly Target[];
}

interface Field {
  readonly size: Size;
  readonly measure: Measure;
  /** Pixels of the drawing for a place on the axes. */
  readonly at: (place: Point) => Point;
}

const none: Landmarks = { marks: [], words: [], targets: [] };

/** An event: a dotted upright, its words at its head. */
export function eventMarks({ event, y }: TrendSpec, { size, measure, at }: Field): Landmarks {
  if (!event) return none;
  const { x } = at({ x: event.at, y: 0 });
  const words = { text: event.head, x, y: size.text + 1, align: "middle", size: size.text } as const;
  return {
    ...none,
    marks: [upright(event.at, y.min, y.max)],
    words: size.spark ? [] : [kept({ ...words, weight: 600, token: "claim" }, 0, size.width, measure)],
  };
}

/** A plateau: a band as high as what was published of it. */
export function bandMarks({ band, series }: TrendSpec, { size, at }: Field): Landmarks {
  if (!band) return none;
  const { x: left, y: top } = at({ x: band.from, y: band.high });
  const { x: right, y: bottom } = at({ x: band.to, y: band.low });
  const y = (band.low + band.high) / 2;
  const words = { text: `${band.name} ${band.label}`, x: right, y: top - 8, align: "end" } as const;
  return {
    marks: [
      {
        shape: "line",
        token: "record-mark",
        size: Math.max(bottom - top, 4),
        points: [
          { x: band.from, y },
          { x: band.to, y },
        ],
      },
    ],
    words: [{ ...words, size: size.text, weight: 600, token: "record" }],
    targets: [
      {
        box: { left, right, top, bottom },
        row: 0,
        step: series[0]?.points.length ?? 0,
        claim: band.claim,
        name: band.dates,
        value: band.label,
        detail: "",
      },
    ],
  };
}
