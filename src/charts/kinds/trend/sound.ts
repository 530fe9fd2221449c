import { alongAxis, ends, joined, type Note, type Tune } from "../../sound/tune.ts";
import type { TrendSpec } from "./spec.ts";

/** Each line a series; a plateau is a band, and an event is passed on the way. */
export function trendTune({ x, y, series, band, event }: TrendSpec): Tune {
  const lines = series.map(({ name, sparse, points }): [string, Note[]] => [
    name,
    points.map((point) => ({
      x: point.x,
      y: point.y,
      custom: { whole: joined(sparse ? "" : name, point.date, point.label, point.detail) },
    })),
  ]);
  const bands = band
    ? [band].map(({ name, dates, label, from, to, low, high }): [string, Note[]] => [
        name,
        [from, to].map((at) => ({
          x: at,
          ...ends(low, high),
          custom: { whole: joined(name, dates, label) },
        })),
      ])
    : [];
  return {
    type: [...lines.map(() => "line" as const), ...bands.map(() => "band" as const)],
    series: Object.fromEntries([...lines, ...bands]),
    x: alongAxis(x),
    y,
    passed: event ? [event] : [],
  };
}
