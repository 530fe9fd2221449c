import { lightColour } from "../../../charts/light-theme.ts";
import { inkFilter } from "../../../passport/stamp.ts";
import { cardSize as size } from "../../meta.ts";
import type { Card } from "../card.ts";
import { widthOf } from "./card-fonts.ts";
import { column, line, setIn } from "./fit-text.ts";

/* What all cards share: their margins, the line on top and the machine lines at the foot. */

/** No word nearer to the side than this; networks crop, and round corners. */
export const edge = 60;
export const inner = size.width - 2 * edge;
/** Where the words of the card stand, between the two rules. */
export const field = { top: 82, bottom: 526 } as const;
/** Where the foot begins: nothing else stands below. */
export const footTop = field.bottom - 48;

const band = (y: number, height: number, colour: string): string =>
  `<rect y="${y}" width="${size.width}" height="${height}" fill="${lightColour(colour)}"/>`;

const label = { face: "stamp", weight: 700, size: 20, tracking: 0.06 } as const;
const machine = { face: "machine", weight: 400 } as const;

/** Who counted, when, on how many records, in one line over the machine lines. */
function foot(text: string): string {
  const set = setIn({ width: inner, lines: 1, sizes: [23, 22, 21, 20] }, text, {
    face: "plain",
    weight: 400,
  });
  return column(set, { x: edge, top: footTop + 8, leading: 1, colour: "ink-2", clear: true }).svg;
}

/** The template of every card: the document tint, the name of the site, its promise, what the card says, its foot. */
export function sheet({ site, promise, lines, foot: said }: Card, inside: string): string {
  // As wide as the card, whatever the width of its letters.
  const letters = (40 * inner) / widthOf(lines[0], { ...machine, size: 40 });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}"><defs>${inkFilter}<clipPath id="field"><rect y="${field.top - 2}" width="${size.width}" height="${field.bottom - field.top + 2}"/></clipPath></defs>
${band(0, size.height, "doc")}
${line(site, { face: "serif", weight: 500, size: 34 }, { x: edge, y: 58 })}
${line(promise.toLocaleUpperCase(), label, { x: size.width - edge, y: 54, align: "right" })}
${band(field.top - 4, 2, "ink")}
${band(field.bottom, size.height - field.bottom, "paper")}
${band(field.bottom, 2, "mark")}
${lines.map((one, at) => line(one, { ...machine, size: letters }, { x: edge, y: 567 + at * 42 })).join("\n")}
${inside}
${foot(said)}
</svg>`;
}
