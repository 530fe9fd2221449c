import { join } from "node:path";
import { createCanvas, GlobalFonts } from "@napi-rs/canvas";
import type { Measure } from "./text.ts";

/** The plain face, as a canvas at build knows it once something was measured in it. */
export const plainFamily = "Instrument of the charts";

/** Measures in the very font file the site serves, so that a picture is the same on every machine. Throws when it is missing. */
function measurer(file: string, family: string): Measure {
  if (!GlobalFonts.registerFromPath(join(process.cwd(), file), family))
    throw new Error(`found no font at ${file}; expected a face of the site, to measure words with`);
  const context = createCanvas(1, 1).getContext("2d");
  // The same words come back in every size and view, and each measure costs a thousand times a look-up.
  const known = new Map<string, number>();
  return (text, size, weight) => {
    const key = `${weight} ${size} ${text}`;
    const width = known.get(key);
    if (width !== undefined) return width;
    context.font = `${weight} ${size}px "${family}"`;
    const measured = context.measureText(text).width;
    known.set(key, measured);
    return measured;
  };
}

/** The face is read when something is first measured in it. */
function measuring(file: string, family: string): Measure {
  let ready: Measure | undefined;
  return (text, size, weight) => (ready ??= measurer(file, family))(text, size, weight);
}

/** The file of the plain face. */
export const plainFile = "src/fonts/instrument.woff2";

/** Width of words at build. */
export const measureText: Measure = measuring(plainFile, plainFamily);

/** Width of headings at build. */
export const measureHeading: Measure = measuring("src/fonts/brygada.woff2", "Brygada of the charts");
