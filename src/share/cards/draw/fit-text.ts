import { lightThemeColour } from "../../../charts/light-theme.ts";
import { escaped } from "../../../charts/svg/markup.ts";
import { families, penPlaces, type Style, widthOf } from "./card-fonts.ts";

/** A text broken into lines, all of one style. */
export interface FittedText {
  readonly lines: readonly string[];
  readonly style: Style;
}

/** What a text is set into: from the largest of its sizes on, whichever is the first to fit. */
interface TextBox {
  readonly width: number;
  readonly lines: number;
  readonly sizes: readonly number[];
}

/** A word too wide for its line, in pieces that are not. */
function breakWord(word: string, width: number, style: Style): string[] {
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
  for (const part of text.split(" ").flatMap((word) => breakWord(word, width, style))) {
    const last = lines.at(-1);
    const longer = last === undefined ? part : `${last} ${part}`;
    if (last !== undefined && widthOf(longer, style) <= width) lines[lines.length - 1] = longer;
    else lines.push(part);
  }
  return lines;
}

/** As many letters of a text as leave room for an ellipsis. */
function truncate(text: string, width: number, style: Style): string {
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
export function fitText(
  { width, lines: most, sizes }: TextBox,
  text: string,
  look: Omit<Style, "size">,
): FittedText {
  const whole = (style: Style) => text.split(" ").every((word) => widthOf(word, style) <= width);
  const styles = sizes.map((size): Style => ({ ...look, size }));
  const style = styles.find((one) => whole(one) && broken(text, width, one).length <= most) ?? styles.at(-1);
  if (!style || text === "") return { lines: [], style: { ...look, size: sizes[0] ?? 0 } };
  const lines = broken(text, width, style);
  if (lines.length <= most) return { lines: balanced(text, lines, width, style), style };
  const last = lines.slice(most - 1).join(" ");
  return { lines: [...lines.slice(0, most - 1), truncate(last, width, style)], style };
}

/** Whether a text was cut short. */
export const isTruncated = ({ lines }: FittedText, text: string): boolean =>
  lines.join("").replace(/ /g, "") !== text.replace(/ /g, "");

export interface Place {
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly align?: "left" | "right" | "center";
  /** A colour of tokens.css, or what an attribute takes instead. */
  readonly colour?: string;
  /** Keeps what lies behind clear of the letters, by an edge of the tint. */
  readonly clear?: boolean;
}

const brief = (value: number): string => String(Math.round(value * 100) / 100);

/**
 * One line of text. The rasteriser knows neither `letter-spacing` nor `paint-order`: tracked letters are each told
 * their place, and an edge is a text of its own behind the other.
 */
export function textLine(
  text: string,
  style: Style,
  { x, y, align = "left", colour = "ink", clear = false }: Place,
): string {
  if (text.trim() === "") return "";
  const width = align === "left" ? 0 : widthOf(text, style);
  const left = x - (align === "right" ? width : width / 2);
  const places = style.tracking ? penPlaces(text, style).map((place) => brief(left + place)) : [brief(left)];
  const font = `font-family="${families[style.face]}" font-weight="${style.weight}" font-size="${brief(style.size)}"`;
  const at = `<text x="${places.join(" ")}" y="${brief(y)}" ${font}`;
  const edge = `fill="none" stroke="${lightThemeColour("doc")}" stroke-width="7" stroke-linejoin="round"`;
  const ink = `fill="${lightThemeColour(colour)}"`;
  return [...(clear ? [edge] : []), ink].map((look) => `${at} ${look}>${escaped(text)}</text>`).join("");
}

/** The lines of a text from a height on, and where they end. */
export function textColumn(
  { lines, style }: FittedText,
  { top, leading, ...place }: { x: number; top: number; leading: number } & Omit<Place, "y" | "x">,
): { readonly svg: string; readonly bottom: number } {
  const pitch = style.size * leading;
  const svg = lines.map((text, index) =>
    textLine(text, style, { ...place, y: Math.round(top + index * pitch + style.size * 0.86) }),
  );
  return { svg: svg.join(""), bottom: top + lines.length * pitch };
}
