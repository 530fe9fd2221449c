import { join } from "node:path";
import { createCanvas, GlobalFonts, type SKRSContext2D } from "@napi-rs/canvas";
import { plainFamily, plainFile } from "../../../charts/layout/measure.ts";

/** The faces of a card, and the files the site itself serves them from. */
export const faceFiles = {
  serif: "src/fonts/brygada.woff2",
  plain: plainFile,
  stamp: "src/fonts/instrument-stamp.woff2",
  machine: "src/fonts/azeret-mrz.woff2",
} as const;
export type Face = keyof typeof faceFiles;

const families: Record<Face, string> = {
  serif: "Serif of the cards",
  plain: plainFamily,
  stamp: "Stamp of the cards",
  machine: "Machine of the cards",
};

/** How a line is set: letters of `size` pixels, `tracking` in parts of that size. */
export interface Style {
  readonly face: Face;
  readonly weight: 400 | 500 | 600;
  readonly size: number;
  readonly tracking?: number;
}

let ready = false;

/** Reads the faces, once in a process. Throws when a file is missing. */
function read(): void {
  if (ready) return;
  for (const face of Object.keys(faceFiles) as Face[]) {
    const file = faceFiles[face];
    if (
      !GlobalFonts.has(families[face]) &&
      !GlobalFonts.registerFromPath(join(process.cwd(), file), families[face])
    )
      throw new Error(`found no font at ${file}; expected a face of the site, to set its cards in`);
  }
  ready = true;
}

/** Makes a context write in a style. */
export function inStyle(context: SKRSContext2D, { face, weight, size, tracking = 0 }: Style): void {
  read();
  context.font = `${weight} ${size}px "${families[face]}"`;
  context.letterSpacing = `${tracking * size}px`;
}

const scratch = createCanvas(1, 1).getContext("2d");

/** Each measure costs a thousand times a look-up, and a text is tried in many sizes; a thread forgets now and then. */
const known = new Map<string, number>();
const atMost = 20_000;

/** The width of a line in pixels; the tracking after its last letter does not count. */
export function widthOf(text: string, style: Style): number {
  const { face, weight, size, tracking = 0 } = style;
  const key = `${face} ${weight} ${size} ${tracking} ${text}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  inStyle(scratch, style);
  const width = scratch.measureText(text).width - tracking * size;
  if (known.size > atMost) known.clear();
  known.set(key, width);
  return width;
}
