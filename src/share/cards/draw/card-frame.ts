import { lightThemeColour } from "../../../charts/light-theme.ts";
import { inkFilter } from "../../../passport/stamp.ts";
import { cardSize as size } from "../../meta.ts";
import type { Card } from "../card.ts";
import { widthOf } from "./card-fonts.ts";
import { textColumn, textLine, fitText } from "./fit-text.ts";

/* What all cards share: their margins, the line on top and the machine lines at the foot. */

/** No word nearer to the side than this; networks crop, and round corners. */
export const marginPx = 60;
export const contentWidthPx = size.width - 2 * marginPx;
/** Where the words of the card stand, between the two rules. */
export const contentArea = { top: 82, bottom: 526 } as const;
/** Where the foot begins: nothing else stands below. */
export const footTop = contentArea.bottom - 48;

const band = (y: number, height: number, colour: string): string =>
  `<rect y="${y}" width="${size.width}" height="${height}" fill="${lightThemeColour(colour)}"/>`;

const label = { face: "stamp", weight: 700, size: 20, tracking: 0.06 } as const;
const machine = { face: "machine", weight: 400 } as const;

/** Who counted, when, on how many records, in one line over the machine lines. */
function foot(text: string): string {
  const set = fitText({ width: contentWidthPx, lines: 1, sizes: [23, 22, 21, 20] }, text, {
    face: "plain",
    weight: 400,
  });
  return textColumn(set, { x: marginPx, top: footTop + 8, leading: 1, colour: "ink-2", clear: true }).svg;
}

/** The template of every card: the document tint, the name of the site, its promise, what the card says, its foot. */
export function drawFrame({ site, promise, lines, foot: said }: Card, inside: string): string {
  // As wide as the card, whatever the width of its letters.
  const letters = (40 * contentWidthPx) / widthOf(lines[0], { ...machine, size: 40 });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}"><defs>${inkFilter}<clipPath id="field"><rect y="${contentArea.top - 2}" width="${size.width}" height="${contentArea.bottom - contentArea.top + 2}"/></clipPath></defs>
${band(0, size.height, "doc")}
${textLine(site, { face: "serif", weight: 500, size: 34 }, { x: marginPx, y: 58 })}
${textLine(promise.toLocaleUpperCase(), label, { x: size.width - marginPx, y: 54, align: "right" })}
${band(contentArea.top - 4, 2, "ink")}
${band(contentArea.bottom, size.height - contentArea.bottom, "paper")}
${band(contentArea.bottom, 2, "mark")}
${lines.map((one, at) => textLine(one, { ...machine, size: letters }, { x: marginPx, y: 567 + at * 42 })).join("\n")}
${inside}
${foot(said)}
</svg>`;
}
