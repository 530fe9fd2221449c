import type { PercentileRow } from "../kinds/percentiles/spec.ts";
import type { Tick } from "../spec/spec.ts";
import { boxOf, kept, type Measure, touches, type Weight, type Words } from "./words.ts";

interface Field {
  readonly at: (value: number) => number;
  /** The baseline. */
  readonly y: number;
  readonly size: number;
  /** Between which they keep, and what must not run through them. */
  readonly from: number;
  readonly to: number;
  readonly upright: number | undefined;
  readonly measure: Measure;
}

/** How far figures stay from an upright, and from one another. */
const clear = 5;
const gap = 10;

/** A figure at its value, beside an upright that would run through it. */
function figure(tick: Tick, weight: Weight, align: Words["align"], field: Field): Words {
  const { at, y, size, from, to, upright, measure } = field;
  const token = weight === 600 ? "ink" : "ink-2";
  const words: Words = { text: tick.label, x: at(tick.at), y, align, size, weight, token };
  const { left, right } = boxOf(words, measure);
  if (upright === undefined || upright < left - clear || upright > right + clear)
    return kept(words, from, to, measure);
  const before = left + right < 2 * upright;
  const off = { x: upright + (before ? -clear : clear), align: before ? "end" : "start" } as const;
  return kept({ ...words, ...off }, from, to, measure);
}

/** The figures above a row: its median, then its ends where there is room for them. */
export function figuresOf({ values, labels, steps, dots = [] }: PercentileRow, field: Field): Words[] {
  const [p10, , p50, , p90] = (values ?? []).map((at, index) => ({ at, label: labels?.[index] ?? "" }));
  const shown = p50 ? [figure(p50, 600, "middle", field)] : [];
  const box = (words: Words) => boxOf(words, field.measure);
  const ends = steps ? [p10, p90] : [dots[0], dots.length > 1 ? dots.at(-1) : undefined];
  ends.forEach((end, index) => {
    if (!end) return;
    const fits = (["middle", index === 0 ? "end" : "start"] as const)
      .map((align) => figure(end, 400, align, field))
      .find((one) => shown.every((other) => !touches(box(one), box(other), gap)));
    if (fits) shown.push(fits);
  });
  return shown;
}
