import type { BenchFigure, Unit } from "../../src/domain/proof.ts";
import { number } from "../../src/i18n/format.ts";

/** The middle of some measurements. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** How many digits after the point are worth telling: more would be noise. */
const digits: Readonly<Record<Unit, number>> = {
  "×": 2,
  kB: 1,
  s: 1,
  ms: 0,
  MB: 0,
  requests: 0,
  "": 3,
};

/** One line of the bench: what was measured, and what it came to. kB are 1,000 bytes. */
export type Figure = Readonly<BenchFigure>;

/** A figure with its value rounded, as it is told and kept. */
export const rounded = (figure: Figure): Figure => ({
  ...figure,
  value: Number(figure.value.toFixed(digits[figure.unit])),
});

/** What is counted says its unit in its name. */
const counted: readonly Unit[] = ["requests", ""];

/** "1,234.5 ms", with every digit worth telling; "409" of what is counted. */
export function told(value: number, unit: Unit, fraction: number = digits[unit]): string {
  const amount = number("en", Number(value.toFixed(fraction)), fraction);
  return counted.includes(unit) ? amount : `${amount} ${unit}`;
}

/** "at most 1.15 ×", "at least 20 /s", or nothing. */
export function promised({ unit, promise, least }: Figure): string {
  const plain = (value: number): string => told(value, unit, (String(value).split(".")[1] ?? "").length);
  if (promise !== undefined) return promise === 0 ? "0" : `at most ${plain(promise)}`;
  return least === undefined ? "" : `at least ${plain(least)}`;
}
