import type { Target } from "../chartjs/targets.ts";

type Placed = Pick<Target, "row" | "step">;

/** Of the targets of a row, the one nearest to a step. */
function nearestIn<T extends Placed>(targets: readonly T[], row: number, step: number): T | undefined {
  return targets
    .filter((one) => one.row === row)
    .toSorted((a, b) => Math.abs(a.step - step) - Math.abs(b.step - step))[0];
}

/**
 * The target a key leads to: left and right along a row or series, up and down between them, Home and End to
 * its ends. A row with one mark has no ends of its own: there, every key goes from row to row.
 * `undefined` for a key that is none of these; the same target at an edge.
 */
export function walk<T extends Placed>(
  targets: readonly T[],
  from: T | undefined,
  key: string,
): T | undefined {
  const [first] = targets;
  if (!first || !/^(Arrow(Left|Right|Up|Down)|Home|End)$/.test(key)) return undefined;
  if (!from) return key === "End" ? targets.at(-1) : first;
  const lone = targets.filter(({ row }) => row === from.row).length === 1;
  const by = key === "ArrowRight" || key === "ArrowDown" ? 1 : -1;
  if (key === "Home" || key === "End") {
    const reach = lone ? targets : targets.filter(({ row }) => row === from.row);
    return key === "Home" ? reach[0] : reach.at(-1);
  }
  if (lone || key === "ArrowUp" || key === "ArrowDown")
    return nearestIn(targets, from.row + by, from.step) ?? from;
  // A year without a figure is stepped over.
  const ahead = targets.filter(({ row, step }) => row === from.row && (step - from.step) * by > 0);
  return nearestIn(ahead, from.row, from.step) ?? from;
}
