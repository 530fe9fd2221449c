import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createCanvas, GlobalFonts } from "@napi-rs/canvas";
import { create } from "fontkitten";
import subsetFont from "subset-font";

/** The faces of a card, and the files the site itself serves them from. */
export const fontFiles = {
  serif: "src/fonts/brygada.woff2",
  plain: "src/fonts/instrument.woff2",
  stamp: "src/fonts/instrument-stamp.woff2",
  machine: "src/fonts/azeret-mrz.woff2",
} as const;
export type Face = keyof typeof fontFiles;

/** What each is called in the SVG of a card. */
export const families: Record<Face, string> = {
  serif: "Serif of the cards",
  plain: "Plain of the cards",
  stamp: "Stamp of the cards",
  machine: "Machine of the cards",
};

/** The weights a card uses, of files that hold every weight between two; the others hold one. */
const weights: Readonly<Record<Face, readonly number[]>> = {
  serif: [400, 500],
  plain: [400, 600],
  stamp: [],
  machine: [],
};

/** How a line is set: letters of `size` pixels, `tracking` in parts of that size. */
export interface Style {
  readonly face: Face;
  readonly weight: 400 | 500 | 600 | 700;
  readonly size: number;
  readonly tracking?: number;
}

const read = (face: Face): Buffer => readFileSync(join(process.cwd(), fontFiles[face]));

function lettersIn(face: Face): ReadonlySet<string> {
  const font = create(read(face));
  if (font.isCollection)
    throw new Error(`found a collection of fonts in ${fontFiles[face]}; expected one face`);
  // The map of a face may end in U+FFFF, which is no letter.
  return new Set(
    font.characterSet.filter((code) => code !== 0xffff).map((code) => String.fromCodePoint(code)),
  );
}

/** The letters each face has: one it lacks would be drawn in whatever face the machine has. */
export const fontCoverage: Readonly<Record<Face, ReadonlySet<string>>> = {
  serif: lettersIn("serif"),
  plain: lettersIn("plain"),
  stamp: lettersIn("stamp"),
  machine: lettersIn("machine"),
};

/** SVG text is drawn in the weight a file opens with: each weight becomes a font of its own. */
async function register(face: Face): Promise<void> {
  const whole = [...fontCoverage[face]].join("");
  const axes = weights[face].map((wght) => ({ variationAxes: { wght } }));
  for (const options of axes.length > 0 ? axes : [{}]) {
    const font = await subsetFont(read(face), whole, { targetFormat: "truetype", ...options });
    if (!GlobalFonts.register(font, families[face]))
      throw new Error(
        `found no font in ${fontFiles[face]}; expected a face of the site, to set its cards in`,
      );
  }
}
for (const face of Object.keys(fontFiles) as Face[]) await register(face);

const scratch = createCanvas(1, 1).getContext("2d");

/** Each measure costs a thousand times a look-up, and a text is tried in many sizes. */
const known = new Map<string, number>();

/** Letters are measured at one size, for their outlines only grow with it. */
const unit = 1000;

function unitWidth(text: string, face: Face, weight: number): number {
  const key = `${face} ${weight} ${text}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  scratch.font = `${weight} ${unit}px "${families[face]}"`;
  const { width } = scratch.measureText(text);
  known.set(key, width);
  return width;
}

/** How many gaps between letters are tracked; those beside the narrow space of French are narrow enough. */
const gapsIn = (letters: readonly string[]): number =>
  letters.filter((letter, at) => at > 0 && letter !== "\u202f" && letters[at - 1] !== "\u202f").length;

/** The width of a line in pixels; the tracking after its last letter does not count. */
export const widthOf = (text: string, { face, weight, size, tracking = 0 }: Style): number =>
  (unitWidth(text, face, weight) / unit + (tracking ? gapsIn([...text]) * tracking : 0)) * size;

/** Where the pen stands before each letter of a tracked line, its kerning included. */
export function penPlaces(text: string, { face, weight, size, tracking = 0 }: Style): number[] {
  const all = [...text];
  return all.map((letter, at) => {
    const upTo = unitWidth(all.slice(0, at + 1).join(""), face, weight) - unitWidth(letter, face, weight);
    return (upTo / unit + gapsIn(all.slice(0, at + 1)) * tracking) * size;
  });
}
