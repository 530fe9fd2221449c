import { type Style, widthOf } from "./faces.ts";

/** A text broken into lines, all of one style. */
export interface SetText {
  readonly lines: readonly string[];
  readonly style: Style;
}

/** What a text is set into: from the largest of its sizes on, whichever is the first to fit. */
export interface Room {
  readonly width: number;
  readonly lines: number;
  readonly sizes: readonly number[];
}

/** A word too wide for its line, in pieces that are not. */
function pieces(word: string, width: number, style: Style): string[] {
  if (widthOf(word, style) <= width) return [word];
  const parts = [""];
  for (const letter of word) {
    const longer = (parts.at(-1) ?? "") + letter;
    if (parts.at(-1) && widthOf(longer, style) > width) parts.push(letter);
    else parts[parts.length - 1] = longer;
  }
  return parts;
}

/** Breaks a text at its plain spaces; those of French hold. */
function broken(text: string, width: number, style: Style): string[] {
  const lines: string[] = [];
  for (const part of text.split(" ").flatMap((word) => pieces(word, width, style))) {
    const last = lines.at(-1);
    const longer = last === undefined ? part : `${last} ${part}`;
    if (last !== undefined && widthOf(longer, style) <= width) lines[lines.length - 1] = longer;
    else lines.push(part);
  }
  return lines;
}

/** As many letters of a text as leave room for an ellipsis. */
function cut(text: string, width: number, style: Style): string {
  let kept = [...text];
  while (kept.length > 0 && widthOf(`${kept.join("").trimEnd()}…`, style) > width) kept = kept.slice(0, -1);
  return `${kept.join("").trimEnd()}…`;
}

/** The same number of lines, as even as they can be. */
function balanced(text: string, lines: readonly string[], width: number, style: Style): readonly string[] {
  let [narrow, wide] = [width / 2, width];
  while (wide - narrow > 8) {
    const middle = (narrow + wide) / 2;
    if (broken(text, middle, style).length === lines.length) wide = middle;
    else narrow = middle;
  }
  return broken(text, wide, style);
}

/** Sets a text in a room: smaller if it must be, over several lines, and at worst cut short with an ellipsis. */
export function setIn({ width, lines: most, sizes }: Room, text: string, look: Omit<Style, "size">): SetText {
  const whole = (style: Style) => text.split(" ").every((word) => widthOf(word, style) <= width);
  const styles = sizes.map((size): Style => ({ ...look, size }));
  const style = styles.find((one) => whole(one) && broken(text, width, one).length <= most) ?? styles.at(-1);
  if (!style || text === "") return { lines: [], style: { ...look, size: sizes[0] ?? 0 } };
  const lines = broken(text, width, style);
  if (lines.length <= most) return { lines: balanced(text, lines, width, style), style };
  const last = lines.slice(most - 1).join(" ");
  return { lines: [...lines.slice(0, most - 1), cut(last, width, style)], style };
}

/** Whether a text was cut short. */
export const isCut = ({ lines }: SetText, text: string): boolean =>
  lines.join("").replace(/ /g, "") !== text.replace(/ /g, "");
