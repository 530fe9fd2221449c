import type { Size } from "./sizes.ts";
import { type Measure, wrapped } from "./words.ts";

/** The column of names takes at most this share of a drawing. */
const columnShare = 0.4;

/** The lines of a text under a name. */
export const linesIn = (text: string, width: number, size: Size, measure: Measure): string[] =>
  text ? wrapped(text, width, size.text, 400, measure) : [];

/** The narrowest column in which no line under a name is broken more often than in the widest one allowed. */
export function columnOf(
  rows: readonly { readonly name: string; readonly reserve: string }[],
  size: Size,
  measure: Measure,
): number {
  const widest = size.width * columnShare;
  const reserves = rows.map(({ reserve }) => reserve);
  const count = (width: number) =>
    reserves.reduce((sum, reserve) => sum + linesIn(reserve, width, size, measure).length, 0);
  const names = Math.max(...rows.map(({ name }) => measure(name, size.name, 600)));
  if (names >= widest) return Math.ceil(widest);
  const fewest = count(widest);
  if (count(names) === fewest) return Math.ceil(names);
  // Between too narrow and wide enough, halved until they meet: every try measures every word.
  let [narrow, wide] = [names, widest];
  while (wide - narrow > 1) {
    const middle = (narrow + wide) / 2;
    if (count(middle) === fewest) wide = middle;
    else narrow = middle;
  }
  return Math.ceil(wide);
}
