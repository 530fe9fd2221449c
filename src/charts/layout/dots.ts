import { along, valueAt } from "../spec/axis.ts";
import { around, type Box, type Layout, type Mark, pixels, type Target, upright } from "./layout.ts";
import { markToken, wordToken } from "../draw/palette.ts";
import type { Size } from "./sizes.ts";
import type { Axis, Dot } from "../spec/spec.ts";
import type { DotsSpec } from "../kinds/dots/spec.ts";
import { apart, kept, leadOf, type Measure, spaced, sparkLabels, type Words } from "./words.ts";

interface Stacked extends Dot {
  readonly reaches: boolean;
  /** The middle of its column, in values; its place in the column, from 0 at the foot. */
  readonly column: number;
  readonly level: number;
}

/** Dots fall into columns one bin wide, one on the other. */
function stack(dots: DotsSpec["dots"], bin: number): Stacked[] {
  const filled = new Map<number, number>();
  return dots.map((dot) => {
    const index = Math.floor(dot.at / bin);
    const level = filled.get(index) ?? 0;
    filled.set(index, level + 1);
    return { ...dot, column: (index + 0.5) * bin, level };
  });
}

/** Where the upright of a guess stands, as a value: at the end when it lies beyond, and not over the line itself. */
function standing(guess: number, line: number, axis: Axis, left: number, right: number): number {
  const room = 4;
  const at = along(axis, Math.min(guess, axis.max), left, right);
  const there = along(axis, line, left, right);
  if (Math.abs(at - there) >= room) return Math.min(guess, axis.max);
  return valueAt(axis, there + (guess < line ? -room : room), left, right);
}

/** One dot a record. */
export function dotsLayout(
  { axis, bin, dots, line, reaching, guess, claim }: DotsSpec,
  size: Size,
  measure: Measure,
): Layout {
  const { width, text, spark } = size;
  const quiet = { size: text, weight: 400, token: "ink-2" } as const;
  const strong = { size: text, weight: 600, token: wordToken[line.tone ?? "ink"] } as const;
  const left = 2;
  const right = width - 4;
  const at = (value: number) => along(axis, value, left, right);
  const stacked = stack(dots, bin);
  const levels = Math.max(...stacked.map(({ level }) => level)) + 1;
  const top = spark ? 2 : leadOf(text) + 6;
  const widthOfBin = at(bin) - at(0);
  // The same height whatever the view, so that nothing moves when the reader changes currency.
  const stackHeight = spark ? spark - 26 - top : size.beside ? 176 : 140;
  const pitch = Math.min(widthOfBin, stackHeight / levels);
  const radius = pitch / 2 - (spark ? 0.3 : 0.6);
  const bottom = spark ? spark - 24 : Math.round(top + stackHeight + 14);
  const plot: Box = { left, top, right, bottom };
  const place = ({ column, level }: Stacked) => ({ x: column, y: bottom - top - (level + 0.5) * pitch - 1 });

  const reached = stacked.filter(({ reaches }) => reaches);
  const marks: Mark[] = [upright(line.at, 0, bottom - top, markToken[line.tone ?? "ink"])];
  const [{ tone } = { tone: "record" as const }] = stacked;
  marks.push({ shape: "spots", token: markToken[tone], size: radius, points: stacked.map(place) });
  const guessed = guess && standing(guess.at, line.at, axis, left, right);
  if (guessed !== undefined) marks.push(upright(guessed, 0, bottom - top, "ink"));
  const labels = axis.ticks.map((tick): Words =>
    kept(
      { ...quiet, text: tick.label, x: at(tick.at), y: bottom + text + 6, align: "middle" },
      0,
      width,
      measure,
    ),
  );
  const words = spark ? sparkLabels(labels, { ...line, x: at(line.at) }, measure) : spaced(labels, measure);
  if (!spark) {
    const head = (one: Pick<Words, "text" | "token">, value: number): Words =>
      kept({ ...strong, ...one, x: at(value), y: text + 1, align: "middle" }, 0, width, measure);
    const lineHead = head({ text: line.head, token: strong.token }, line.at);
    if (!guess || guessed === undefined) words.push(lineHead);
    else {
      const guessHead = head({ text: guess.head, token: "ink" }, guessed);
      words.push(...apart([lineHead, guessHead], 0, width, measure));
    }
    if (reached.length > 0) {
      const y = top + Math.min(...reached.map((dot) => place(dot).y)) - radius - 8;
      const middle = at(
        (Math.min(...reached.map(({ column }) => column)) +
          Math.max(...reached.map(({ column }) => column))) /
          2,
      );
      words.push(
        kept(
          { ...strong, token: wordToken[tone], text: reaching, x: middle, y, align: "middle" },
          at(line.at) + 8,
          width,
          measure,
        ),
      );
    }
  }
  const targets = stacked.map((dot, index): Target => {
    const { x, y } = place(dot);
    return {
      box: around({ x: at(x), y: top + y }, radius),
      row: 0,
      step: index,
      claim,
      name: "",
      value: dot.label,
      detail: dot.under,
    };
  });
  return {
    width,
    height: spark ?? bottom + Math.ceil(text) + 12,
    plot,
    x: axis,
    y: pixels(bottom - top),
    grid: { x: [], y: [bottom - top], base: true },
    marks,
    words,
    targets,
    byRow: false,
  };
}
