import type { Paint } from "../draw/palette.ts";
import type { Size } from "../layout/sizes.ts";
import type { Measure, Weight } from "../layout/words.ts";

/** All a drawing needs to know of where it is drawn. */
export interface Look {
  readonly size: Size;
  readonly measure: Measure;
  readonly paint: Paint;
  /** The family, as a canvas asks for it. */
  readonly font: string;
}

/** A font as Chart.js is told it. */
export const fontOf = ({ font, size }: Look, weight: Weight = 400, letters = size.text) => ({
  family: font,
  size: letters,
  weight,
});

/** What every drawing is told: it is drawn at once and at its own size, and listens to nothing by itself. */
export const common: {
  readonly animation: false;
  readonly responsive: false;
  readonly normalized: true;
  readonly events: never[];
} = { animation: false, responsive: false, normalized: true, events: [] };
