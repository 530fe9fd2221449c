import { lightColour } from "../../../charts/light-theme.ts";
import { escapedAttribute as escaped } from "../../escaped.ts";
import { families, penPlaces, type Style, widthOf } from "./faces.ts";
import type { SetText } from "./setting.ts";

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
export function line(
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
  const edge = `fill="none" stroke="${lightColour("doc")}" stroke-width="7" stroke-linejoin="round"`;
  const ink = `fill="${lightColour(colour)}"`;
  return [...(clear ? [edge] : []), ink].map((look) => `${at} ${look}>${escaped(text)}</text>`).join("");
}

/** The lines of a text from a height on, and where they end. */
export function column(
  { lines, style }: SetText,
  { top, leading, ...place }: { x: number; top: number; leading: number } & Omit<Place, "y" | "x">,
): { readonly svg: string; readonly bottom: number } {
  const pitch = style.size * leading;
  const svg = lines.map((text, index) =>
    line(text, style, { ...place, y: Math.round(top + index * pitch + style.size * 0.86) }),
  );
  return { svg: svg.join(""), bottom: top + lines.length * pitch };
}
