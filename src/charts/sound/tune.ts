import type { SoundStrings } from "../../i18n/sound.ts";
import type {
  Axis,
  BarsSpec,
  ChartSpec,
  PercentilesSpec,
  RangesSpec,
  Reference,
  TrendSpec,
} from "../spec/spec.ts";

/* A chart as it is heard, made of the same spec as the picture: every word in it was printed there. */

/** What is said of a mark; `parts` in the order its parts are heard, highest first. */
export interface Saying {
  readonly whole: string;
  readonly parts?: readonly string[];
}
type Values =
  | { readonly y: number }
  | { readonly high: number; readonly low: number }
  | {
      readonly high: number;
      readonly q3: number;
      readonly median: number;
      readonly q1: number;
      readonly low: number;
    };
/** One mark: where it stands from left to right, how high it sounds, and what is said of it. */
export type Note = Values & { readonly x: number; readonly custom: Saying };

export interface Tune {
  /** One name a series, in the library’s words. */
  readonly type: readonly ("bar" | "band" | "box" | "scatter" | "line")[];
  readonly series: Readonly<Record<string, readonly Note[]>>;
  /** From left to right: rows one after the other, or time that passes as an axis does. */
  readonly x: { readonly minimum: number; readonly maximum: number; readonly continuous: boolean };
  readonly y: Axis;
  /** What is passed on the way from left to right: a chime, and its words. */
  readonly passed: readonly Reference[];
}

/** A range has two ends, a single figure sounds once. */
const ends = (low: number, high: number) => ({ high, low: low === high ? NaN : low });

const rows = (count: number) => ({ minimum: 0, maximum: count - 1, continuous: false });
/** What stands close together sounds close together. */
const time = ({ min, max }: Axis) => ({ minimum: min, maximum: max, continuous: true });

const joined = (...words: readonly (string | undefined)[]): string => words.filter(Boolean).join(", ");

function rangesTune({ axis, rows: all, kind, ...rest }: RangesSpec | BarsSpec): Tune {
  const notes = all.map(({ name, label, under, also, low, high }, x): Note => ({
    x,
    ...(kind === "bars" ? { y: high } : ends(low, high)),
    custom: { whole: joined(name, label, also?.head, under) },
  }));
  const line = "line" in rest ? rest.line : undefined;
  if (line) notes.push({ x: all.length, ...ends(line.at, line.at), custom: { whole: line.head } });
  return {
    type: [kind === "bars" ? "bar" : "band"],
    series: { "": notes },
    x: rows(notes.length),
    y: axis,
    passed: [],
  };
}

/** Rows with too few records stay silent, and are said; an offer comes last. */
function percentilesTune({ axis, rows: all, offer }: PercentilesSpec, strings: SoundStrings): Tune {
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
    x: rows(notes.length),
    y: axis,
    passed: [],
  };
}

function trendTune({ x, y, series, band, event }: TrendSpec): Tune {
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
    x: time(x),
    y,
    passed: event ? [event] : [],
  };
}

/** A chart as it is heard. */
export function tuneOf(spec: ChartSpec, strings: SoundStrings): Tune {
  switch (spec.kind) {
    case "ranges":
    case "bars":
      return rangesTune(spec);
    case "percentiles":
      return percentilesTune(spec, strings);
    case "dots":
      return {
        type: ["scatter"],
        series: {
          "": spec.dots.map(({ at, label, under }) => ({
            x: at,
            y: at,
            custom: { whole: joined(label, under) },
          })),
        },
        x: time(spec.axis),
        y: spec.axis,
        passed: spec.guess ? [spec.line, spec.guess] : [spec.line],
      };
    case "trend":
      return trendTune(spec);
  }
}
