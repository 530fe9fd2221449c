/** The middle of some measurements. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** One line of the bench: what was measured, and what it came to. */
export interface Figure {
  readonly what: string;
  readonly value: number;
  readonly unit: "ms" | "s" | "/s" | "×" | "kB" | "cards";
  /** What the project promises, when it does. */
  readonly promise?: number;
  /** Or what it promises at least. */
  readonly least?: number;
}
