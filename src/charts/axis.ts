import type { Axis, Tick } from "./spec.ts";

type Print = (value: number) => string;

const ticksOf = (values: readonly number[], print: Print): Tick[] =>
  values.map((at) => ({ at, label: print(at) }));

/** The smallest of 1, 2, 2.5, 5 times a power of ten that is at least `atLeast`. 83 → 100; 0.3 → 0.5. */
export function niceStep(atLeast: number): number {
  const power = 10 ** Math.floor(Math.log10(atLeast));
  const factor = [1, 2, 2.5, 5, 10].find((one) => one * power >= atLeast * (1 - 1e-9)) ?? 10;
  return factor * power;
}

/** An axis from zero to a little beyond the highest value, with at most `most` steps. */
export function linearAxis(highest: number, print: Print, most = 4, room = 1.04): Axis {
  const max = highest * room;
  const step = niceStep(max / most);
  const count = Math.floor(max / step + 1e-9);
  return {
    scale: "linear",
    min: 0,
    max,
    ticks: ticksOf(
      Array.from({ length: count + 1 }, (_, index) => index * step),
      print,
    ),
  };
}

/** A logarithmic axis with ticks at 1 and 3 times each power of ten: each about three times the one before. */
export function logAxis(lowest: number, highest: number, print: Print): Axis {
  const all = Array.from(
    { length: 17 },
    (_, index) => (index % 2 === 0 ? 1 : 3) * 10 ** Math.floor(index / 2 - 2),
  );
  const min = all.findLast((at) => at <= lowest) ?? lowest;
  const max = highest * 1.7;
  return {
    scale: "log",
    min,
    max,
    ticks: ticksOf(
      all.filter((at) => at >= min && at <= max),
      print,
    ),
  };
}

/** Where a value falls between two pixels, as Chart.js places it on a linear or logarithmic scale. */
export function scaleValue(axis: Axis, value: number, from: number, to: number): number {
  const at = axis.scale === "log" ? Math.log10 : (one: number) => one;
  return from + ((at(value) - at(axis.min)) / (at(axis.max) - at(axis.min))) * (to - from);
}

/** The value that falls at a pixel between two others: `along` the other way round. */
export function invertScale(axis: Axis, pixel: number, from: number, to: number): number {
  const share = (pixel - from) / (to - from);
  if (axis.scale === "linear") return axis.min + share * (axis.max - axis.min);
  return axis.min * (axis.max / axis.min) ** share;
}
