import { chartOf } from "../../../charts/kinds/index.ts";
import type { ChartSpec } from "../../../charts/kinds/kind.ts";
import { lightPaint } from "../../../charts/light-theme.ts";
import { measure } from "../../../charts/measure-text.ts";
import type { Size } from "../../../charts/sizes.ts";

/** Letters of a drawing, which its scale makes large enough for a card. */
const text = 14;
/** From the scale at which they are best read down to the least. */
const scales = [1.6, 1.5, 1.4] as const;
/** One row fills what many would share. */
const aloneScales = [2.1, 2, 1.9, 1.8, 1.7, ...scales] as const;

interface Space {
  readonly width: number;
  readonly height: number;
}

/** A chart as a card shows it, and the scale it is drawn at. */
interface Placed {
  readonly spec: ChartSpec;
  readonly size: Size;
  readonly scale: number;
}

/** One row, without its name: the card says whose it is. */
const alone = (spec: ChartSpec): ChartSpec | undefined =>
  spec.kind === "percentiles" && spec.rows.length === 1
    ? { ...spec, rows: spec.rows.map((row) => ({ ...row, name: "", under: "", reserve: "" })) }
    : undefined;

/** A chart as it fits a place in pixels: whole where it can be, else its marks, axis and names in exactly its height. */
export function placeChart(spec: ChartSpec, { width, height }: Space): Placed {
  const single = alone(spec);
  const shown = single ?? spec;
  for (const scale of single ? aloneScales : scales) {
    const size = { width: Math.floor(width / scale), from: 0, name: text, text, beside: !single };
    const drawing = chartOf(shown, { size, measure, paint: lightPaint, font: "" });
    if (drawing.height * scale <= height) return { spec: shown, size, scale };
  }
  const [scale] = scales;
  const size = {
    ...{ width: Math.floor(width / scale), spark: Math.floor(height / scale) },
    ...{ from: 0, name: text, text, beside: true },
  };
  return { spec, size, scale };
}
