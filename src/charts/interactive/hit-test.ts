import type { HitTarget } from "../chartjs/engine.ts";
import type { Box, Point } from "../text.ts";

/** How far from a mark, in pixels of the drawing, a finger may be and still mean it. */
const hitRadiusPx = 44;

const outside = (at: number, from: number, to: number): number => Math.max(from - at, 0, at - to);

/** How far a mark is, and among equals how far along: in a chart of rows, the row comes first. */
function distance({ x, y }: Point, { left, right, top, bottom }: Box, byRow: boolean): [number, number] {
  const [across, down] = [outside(x, left, right), outside(y, top, bottom)];
  return byRow ? [down, across] : [Math.hypot(across, down), 0];
}

/*
 * Not `Chart#getElementsAtEventForMode`: it measures to the middle of an element, so that the end of a long bar is
 * far from it; it finds what only joins marks; and it knows no reach, no rows, and no row that has words alone.
 */

/** The mark a reader points at: in a chart of rows the nearest of the nearest row, else the nearest within reach. */
export function hitTest(
  { targets, byRow }: { readonly targets: readonly HitTarget[]; readonly byRow: boolean },
  at: Point,
): HitTarget | undefined {
  let best: { target: HitTarget; far: number; along: number } | undefined;
  for (const target of targets) {
    const [far, along] = distance(at, target.box, byRow);
    if (!best || far < best.far || (far === best.far && along < best.along)) best = { target, far, along };
  }
  return best && best.far <= hitRadiusPx ? best.target : undefined;
}
