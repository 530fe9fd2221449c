import type { Point } from "../../geometry.ts";

/** Dots in order along a line, `y` counting away from it: one that would lie on another goes beyond it, all within a heap. */
export function heaped(
  places: readonly number[],
  { radius, heap }: { readonly radius: number; readonly heap: number },
): Point[] {
  const breadth = radius * 2.1;
  const ends: number[] = [];
  const levels = places.map((x) => {
    const free = ends.findIndex((end) => x - end >= breadth);
    const level = free < 0 ? ends.length : free;
    ends[level] = x;
    return level;
  });
  const pitch = Math.min(breadth, heap / ends.length);
  return places.map((x, index) => ({ x, y: (levels[index] ?? 0) * pitch }));
}
