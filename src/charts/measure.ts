import { join } from "node:path";
import { createCanvas, GlobalFonts } from "@napi-rs/canvas";
import type { Measure } from "./words.ts";

const family = "Instrument of the charts";
const file = "src/fonts/instrument.woff2";

/** Measures in the very font file the site serves, so that a picture is the same on every machine. Throws when it is missing. */
function measurer(): Measure {
  if (!GlobalFonts.registerFromPath(join(process.cwd(), file), family))
    throw new Error(`found no font at ${file}; expected the plain face, to measure words with`);
  const context = createCanvas(1, 1).getContext("2d");
  return (text, size, weight) => {
    context.font = `${weight} ${size}px "${family}"`;
    return context.measureText(text).width;
  };
}

let ready: Measure | undefined;

/** Width of words at build. */
export const measure: Measure = (text, size, weight) => (ready ??= measurer())(text, size, weight);
