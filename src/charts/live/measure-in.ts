import type { Measure } from "../layout/words.ts";

/** Width of words as this browser sets them in the face of an element. Throws when it grants no drawing context. */
export function measureIn(element: Element): Measure {
  const context = document.createElement("canvas").getContext("2d");
  if (!context) throw new Error("found no drawing context; expected a canvas that measures");
  const font = getComputedStyle(element).fontFamily;
  return (text, size, weight) => {
    context.font = `${weight} ${size}px ${font}`;
    return context.measureText(text).width;
  };
}
