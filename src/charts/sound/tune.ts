import type { Axis, Reference } from "../spec/spec.ts";

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
export const ends = (low: number, high: number) => ({ high, low: low === high ? NaN : low });

/** Rows, one after the other. */
export const rowsAxis = (count: number): Tune["x"] => ({ minimum: 0, maximum: count - 1, continuous: false });
/** What stands close together sounds close together. */
export const alongAxis = ({ min, max }: Axis): Tune["x"] => ({
  minimum: min,
  maximum: max,
  continuous: true,
});

export const joined = (...words: readonly (string | undefined)[]): string => words.filter(Boolean).join(", ");
