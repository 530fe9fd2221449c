import { along } from "../spec/axis.ts";
import type { Mark, Point } from "./layout.ts";
import { columnOfEnds } from "./ends.ts";
import { wordToken } from "../draw/palette.ts";
import type { Size } from "./sizes.ts";
import type { Axis } from "../spec/spec.ts";
import type { TrendSeries } from "../kinds/trend/spec.ts";
import { boxOf, crosses, drop, kept, type Measure, touches, type Words } from "./words.ts";

/** The plot of a trend before its right edge is known: that depends on the words beside it. */
export interface Field {
  readonly size: Size;
  readonly measure: Measure;
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
  readonly radius: number;
  readonly axes: { readonly x: Axis; readonly y: Axis };
}

/** Pixels of the drawing for a place on the axes. */
export const placeIn =
  ({ axes, left, top, bottom }: Field, right: number) =>
  ({ x, y }: Point): Point => ({
    x: along(axes.x, x, left, right),
    y: along(axes.y, y, bottom, top),
  });

interface Labels {
  readonly right: number;
  readonly words: readonly Words[];
  /** Thin lines from the ends to words that had to stand elsewhere. */
  readonly leads: readonly Mark[];
  /** The words stand in a column of their own, and the plot is so much narrower. */
  readonly column?: boolean;
}

const look = ({ tone }: TrendSeries, text: string, { size }: Field) =>
  ({ text, size: size.text, weight: 600, token: wordToken[tone] }) as const;

/** Where nothing is known between the points, each stands alone, its figure beside it, clear of the axis below. */
function besidePoints(series: readonly TrendSeries[], field: Field): Labels {
  const right = field.size.width - field.radius - 1;
  const at = placeIn(field, right);
  const words = series.flatMap((one) =>
    one.points.map((point): Words => {
      const { x, y } = at(point);
      const baseline = Math.min(y + field.size.text * drop, field.bottom - 4);
      return { ...look(one, point.label, field), x: x + field.radius + 7, y: baseline, align: "start" };
    }),
  );
  return { right, leads: [], words: words.map((one) => kept(one, 0, field.size.width, field.measure)) };
}

/** The figures of all points but the last of each line, above them: all, or none when one is in the way. */
function innerWords(
  series: readonly TrendSeries[],
  right: number,
  ends: readonly Words[],
  field: Field,
): Words[] {
  const { measure, radius, size } = field;
  const at = placeIn(field, right);
  const owned = series.flatMap((one, owner) =>
    one.points.slice(0, -1).map((point, position) => {
      const { x, y } = at(point);
      const align = position === 0 ? "start" : "middle";
      const words: Words = { ...look(one, point.label, field), x, y: y - radius - 7, align };
      return { owner, words: kept(words, 0, size.width, measure) };
    }),
  );
  // The last one names the line: a value in its way gives way.
  const clear = owned.filter(({ words }) => {
    return !ends.some((end) => touches(boxOf(words, measure), boxOf(end, measure), 14));
  });
  const inTheWay = clear.some(({ owner, words }, index) => {
    const box = boxOf(words, measure);
    return (
      clear.slice(index + 1).some((other) => touches(box, boxOf(other.words, measure), 4)) ||
      series.some((other, its) => crosses(box, other.points.map(at), its === owner ? 0 : 3))
    );
  });
  return inTheWay ? [] : clear.map(({ words }) => words);
}

/** Names above the ends of their lines; none when one would touch another, or lie on a line. */
function aboveEnds(series: readonly TrendSeries[], field: Field): Labels | undefined {
  const { measure, radius, size } = field;
  const right = size.width - radius - 1;
  const at = placeIn(field, right);
  const ends = series.flatMap((one): Words[] => {
    const last = one.points.at(-1);
    if (!last) return [];
    const { x, y } = at(last);
    const words: Words = {
      ...look(one, `${last.label} ${one.name}`, field),
      x,
      y: y - radius - 7,
      align: "end",
    };
    return [kept(words, 0, size.width, measure)];
  });
  const inTheWay = ends.some((end, index) => {
    const box = boxOf(end, measure);
    return (
      ends.slice(index + 1).some((other) => touches(box, boxOf(other, measure), 4)) ||
      series.some((other) => crosses(box, other.points.map(at), 3))
    );
  });
  return inTheWay
    ? undefined
    : { right, leads: [], words: [...innerWords(series, right, ends, field), ...ends] };
}

/** Names in a column beside the plot, on two lines each in a narrow drawing. */
function besideEnds(series: readonly TrendSeries[], field: Field): Labels {
  const { width, place } = columnOfEnds(series, field);
  const right = field.size.width - width;
  const { words, leads } = place(right);
  return { right, leads, column: true, words: [...innerWords(series, right, words, field), ...words] };
}

/** The words of a trend’s lines, and how far right that lets them run. */
export function labelsOf(series: readonly TrendSeries[], field: Field): Labels {
  if (series.every(({ sparse }) => sparse)) return besidePoints(series, field);
  const { beside, spark } = field.size;
  const above = beside ? undefined : aboveEnds(series, field);
  if (above) return above;
  // A spark has room for nothing but its lines.
  return spark
    ? { right: field.size.width - field.radius - 1, leads: [], words: [] }
    : besideEnds(series, field);
}
