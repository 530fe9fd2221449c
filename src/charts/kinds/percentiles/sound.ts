import type { SoundStrings } from "../../../i18n/sound.ts";
import { joined, type Note, rowsAxis, type Tune } from "../../sound/tune.ts";
import type { PercentilesSpec } from "./spec.ts";

/** Rows with too few records stay silent, and are said; an offer comes last. */
export function percentilesTune({ axis, rows: all, offer }: PercentilesSpec, strings: SoundStrings): Tune {
  const notes = all.map(({ name, group, under, values, labels, dots = [] }, x): Note => {
    const [low, q1, median, q3, high] = values ?? [NaN, NaN, NaN, NaN, NaN];
    const title = joined(group, name);
    if (!labels)
      return {
        x,
        low,
        q1,
        median,
        q3,
        high,
        custom: { whole: joined(title, under, ...dots.map(({ label }) => label)) },
      };
    const [p10, p25, p50, p75, p90] = labels;
    const parts = [`P90 ${p90}`, `P75 ${p75}`, `${strings.median} ${p50}`, `P25 ${p25}`, `P10 ${p10}`];
    const whole = joined(title, strings.spread(p50, p25, p75, p10, p90), under);
    return {
      x,
      low,
      q1,
      median,
      q3,
      high,
      custom: { whole, parts: parts.map((part) => joined(name, part)) },
    };
  });
  if (offer) {
    const at = Math.min(offer.at, axis.max);
    const five = { low: at, q1: at, median: at, q3: at, high: at };
    notes.push({ x: all.length, ...five, custom: { whole: offer.whole } });
  }
  return {
    type: ["box"],
    series: { "": notes },
    x: rowsAxis(notes.length),
    y: axis,
    passed: [],
  };
}
