import type { Drawing } from "../chartjs/drawing.ts";
import type { Look } from "../chartjs/look.ts";
import { chartOf } from "../kinds/charts.ts";
import { specify } from "../kinds/index.ts";
import type { ChartSpec } from "../kinds/kind.ts";
import type { Published } from "../facts/published.ts";
import { sizes } from "../layout/sizes.ts";
import type { View } from "../spec/view.ts";
import { type Poster, poster } from "./poster.ts";
import { posterText } from "./poster-text.ts";

/** A view that leaves its page: its chart, and the sheet it stands on. */
export interface Sheet {
  readonly spec: ChartSpec;
  readonly look: Look;
  readonly drawing: Drawing;
  readonly poster: Poster;
}

/** Puts a view on a sheet: `address` is where it came from. */
export function sheetOf(published: Published, view: View, address: string, drawn: Omit<Look, "size">): Sheet {
  const spec = specify(published.facts, view);
  const look = { ...drawn, size: sizes.wide };
  const drawing = chartOf(spec, look);
  return { spec, look, drawing, poster: poster(drawing, posterText(published, view, address), look.measure) };
}
