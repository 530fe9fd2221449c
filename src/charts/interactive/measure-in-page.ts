import type { Measure } from "../text.ts";

/** The same words come back in every view; each measure costs a slow phone a hundred times a look-up. */
const known = new Map<string, number>();
// Widths are measured anew once a web font has loaded.
// Islands are printed where there is no document.
if (typeof document !== "undefined") document.fonts.addEventListener("loadingdone", () => known.clear());

/** Width of words as this browser sets them in the face of an element. Throws when it grants no drawing context. */
export function createTextMeasurer(element: Element): Measure {
  const context = document.createElement("canvas").getContext("2d");
  if (!context) throw new Error("found no drawing context; expected a canvas that measures");
  context.textRendering = "geometricPrecision";
  const family = getComputedStyle(element).fontFamily;
  return (text, size, weight) => {
    const font = `${weight} ${size}px ${family}`;
    const key = font + text;
    const width = known.get(key);
    if (width !== undefined) return width;
    context.font = font;
    const measured = context.measureText(text).width;
    known.set(key, measured);
    return measured;
  };
}
