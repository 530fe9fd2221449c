import type { Box } from "../geometry.ts";
import type { Said } from "./drawing.ts";
import type { LiveDrawing } from "./engine.ts";
import { boxAround } from "./plugins/labels.ts";

/** A mark a reader can ask about: where it is, in pixels of the drawing, and what it says. */
export interface Target extends Said {
  readonly box: Box;
}

/** The marks a reader can ask about, row by row: what Chart.js drew, and what its data say. */
export const targetsOf = (chart: LiveDrawing): Target[] =>
  chart.data.datasets
    .flatMap(({ data }, index) =>
      chart.getDatasetMeta(index).data.flatMap((element, at): Target[] => {
        const { said, box } = data[at] ?? {};
        return said ? [{ ...said, box: box ?? boxAround(element) }] : [];
      }),
    )
    .toSorted((one, other) => one.row - other.row || one.step - other.step);
