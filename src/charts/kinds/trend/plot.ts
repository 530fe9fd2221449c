import { scaleValue } from "../../axis.ts";
import type { Look } from "../../chartjs/drawing.ts";
import type { FixedLabels } from "../../chartjs/plugins/labels.ts";
import { wordToken } from "../../palette.ts";
import type { Size } from "../../sizes.ts";
import type { Axis } from "../../spec.ts";
import {
  labelBox,
  polylineHitsBox,
  baselineOffsetEm,
  clampToBounds,
  type Point,
  boxesOverlap,
  type TextLabel,
} from "../../text.ts";
import { endLabels } from "./end-labels.ts";
import type { TrendSeries } from "./trend-spec.ts";

/** The plot of a trend before its sides are known: they depend on the words beside it. */
export interface Field {
  readonly look: Look;
  readonly top: number;
  readonly bottom: number;
  readonly x: Axis;
  readonly y: Axis;
}

/** Where the plot stands between its words, in pixels of the drawing. */
export interface Plot {
  readonly left: number;
  readonly right: number;
  /** The values of the vertical axis stand on the lines across the plot, to save its width. */
  readonly across: boolean;
  /** Names at the ends of lines, above them or in a column beside the plot. */
  readonly ends: FixedLabels;
  readonly at: (place: Point) => Point;
}

/** Radius of a point. */
export const radiusIn = ({ spark }: Size): number => (spark ? 4 : 5);
/** From the values of the vertical axis to the plot. */
const beside = 14;

const placeIn =
  ({ x, y, top, bottom }: Field, left: number, right: number) =>
  (place: Point): Point => ({
    x: scaleValue(x, place.x, left, right),
    y: scaleValue(y, place.y, bottom, top),
  });

/** Names above the ends of their lines; none when one would touch another, or lie on a line. */
function aboveEnds(series: readonly TrendSeries[], field: Field, left: number): Plot | undefined {
  const { measure, size } = field.look;
  const radius = radiusIn(size);
  const right = size.width - radius - 1;
  const at = placeIn(field, left, right);
  const words = series.flatMap(({ points, name, tone }): TextLabel[] => {
    const last = points.at(-1);
    if (!last) return [];
    const { x, y } = at(last);
    const face = { size: size.text, weight: 600, token: wordToken[tone], align: "end" } as const;
    return [
      clampToBounds({ ...face, text: `${last.label} ${name}`, x, y: y - radius - 7 }, 0, size.width, measure),
    ];
  });
  const inTheWay = words.some((end, index) => {
    const box = labelBox(end, measure);
    return (
      box.top < 0 ||
      words.slice(index + 1).some((other) => boxesOverlap(box, labelBox(other, measure), 4)) ||
      series.some((other) => polylineHitsBox(box, other.points.map(at), 3))
    );
  });
  return inTheWay ? undefined : { left, right, at, across: false, ends: { words, leads: [] } };
}

/** Names in a column beside the plot. */
function besideEnds(series: readonly TrendSeries[], field: Field, left: number, across: boolean): Plot {
  const { width, place } = endLabels(series, field);
  const right = field.look.size.width - width;
  return { left, right, across, at: placeIn(field, left, right), ends: place(right) };
}

/** Whether the values of the vertical axis can stand on the lines across a plot: clear of its lines and its words. */
function free(series: readonly TrendSeries[], { y, look }: Field, { at, ends }: Plot): boolean {
  const { size, measure } = look;
  const radius = radiusIn(size);
  return y.ticks.every((tick) => {
    const base = Math.round(at({ x: 0, y: tick.at }).y - size.text * (0.7 - baselineOffsetEm));
    const face = { size: size.text, weight: 400, token: "ink-2", align: "start" } as const;
    const box = labelBox({ ...face, text: tick.label, x: 0, y: base }, measure);
    return (
      !series.some(({ points }) => polylineHitsBox(box, points.map(at), radius + 2)) &&
      !ends.words.some((other) => boxesOverlap(box, labelBox(other, measure), 4))
    );
  });
}

/** The plot and its names: in a narrow drawing that has a column of them, with the values inside if they fit. */
export function plotOf(series: readonly TrendSeries[], field: Field): Plot {
  const { size, measure } = field.look;
  const radius = radiusIn(size);
  const widest = Math.max(...field.y.ticks.map(({ label }) => measure(label, size.text, 400)));
  const left = size.spark ? radius + 1 : widest + beside;
  const right = size.width - radius - 1;
  const alone: Plot = {
    left,
    right,
    at: placeIn(field, left, right),
    across: false,
    ends: { words: [], leads: [] },
  };
  if (series.every(({ sparse }) => sparse)) return alone;
  const above = size.beside ? undefined : aboveEnds(series, field, left);
  if (above) return above;
  // Without a column for them, a spark has no room for names.
  if (size.spark && !size.beside) return alone;
  const usual = besideEnds(series, field, left, false);
  if (size.beside) return usual;
  const tight = [1, 16, 32, 48].map((more) => besideEnds(series, field, radius + more, true));
  return tight.find((plot) => free(series, field, plot)) ?? usual;
}
