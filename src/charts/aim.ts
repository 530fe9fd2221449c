import type { Box, Layout, Point, Target } from "./layout.ts";

/** How far from a mark, in pixels of the drawing, a finger may be and still mean it. */
const reach = 44;

const outside = (at: number, from: number, to: number): number => Math.max(from - at, 0, at - to);

const distance = ({ x, y }: Point, { left, right, top, bottom }: Box, byRow: boolean): number =>
  byRow ? outside(y, top, bottom) : Math.hypot(outside(x, left, right), outside(y, top, bottom));

/** The mark a reader points at: in a chart of rows that of the nearest row, else the nearest within reach. */
export function aim({ targets, byRow }: Pick<Layout, "targets" | "byRow">, at: Point): Target | undefined {
  let best: { target: Target; far: number } | undefined;
  for (const target of targets) {
    const far = distance(at, target.box, byRow);
    if (!best || far < best.far) best = { target, far };
  }
  return best && best.far <= reach ? best.target : undefined;
}
