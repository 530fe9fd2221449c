import { around, type Box, type Layout, type Mark, type Point, type Target } from "./layout.ts";
import { bandMarks, eventMarks } from "./landmarks.ts";
import { type Field, labelsOf, placeIn } from "./labels.ts";
import { markToken } from "../draw/palette.ts";
import type { Size } from "./sizes.ts";
import type { TrendSeries, TrendSpec } from "../kinds/trend/spec.ts";
import { boxOf, crosses, drop, kept, leadOf, type Measure, spaced, touches, type Words } from "./words.ts";

/** A line and its points: those with few records behind them are hollow. */
function marksOf({ points, tone, sparse }: TrendSeries, spec: TrendSpec, radius: number): Mark[] {
  const token = markToken[tone];
  const { band } = spec;
  const on = points.map(({ x, y }) => ({ x, y }));
  const joined = band && sparse ? [...on, { x: band.from, y: (band.low + band.high) / 2 }] : on;
  const some = (faint: boolean) => points.filter((point) => (point.faint ?? false) === faint);
  const full = some(false).map(({ x, y }) => ({ x, y }));
  const hollow = some(true).map(({ x, y }) => ({ x, y }));
  return [
    {
      shape: "line",
      token,
      size: sparse ? 2 : 3,
      ...(sparse && { dash: [2, 4] }),
      points: joined,
    },
    ...(full.length > 0 ? [{ shape: "spots", token, size: radius, points: full } as const] : []),
    ...(hollow.length > 0 ? [{ shape: "rings", token, size: radius - 0.5, points: hollow } as const] : []),
  ];
}

/** One target a point; all the lines share their steps, so that up and down stay in a year. */
function targetsOf(series: readonly TrendSeries[], at: (place: Point) => Point, radius: number): Target[] {
  const moments = [...new Set(series.flatMap(({ points }) => points.map(({ x }) => x)))].toSorted(
    (a, b) => a - b,
  );
  return series.flatMap(({ name, sparse, points }, row) =>
    points.map((point): Target => ({
      box: around(at(point), radius),
      row,
      step: moments.indexOf(point.x),
      claim: point.claim,
      name: sparse ? point.date : name,
      value: point.label,
      detail: [sparse ? "" : point.date, point.detail].filter(Boolean).join(" · "),
    })),
  );
}

/** The values of the vertical axis, left of the plot or, to save its width, on the lines across it. */
function valuesOf({ axes, size, left }: Field, at: (place: Point) => Point, inside: boolean): Words[] {
  return axes.y.ticks.map((tick): Words => {
    const { y } = at({ x: 0, y: tick.at });
    const words = { text: tick.label, size: size.text, weight: 400, token: "ink-2" } as const;
    return inside
      ? { ...words, x: 0, y: y - 5, align: "start" }
      : { ...words, x: left - 12, y: y + size.text * drop, align: "end" };
  });
}

/** The plot and its words: in a narrow drawing that has a column of names, with the values inside if they fit. */
function plotOf(series: readonly TrendSeries[], field: Omit<Field, "left">) {
  const { axes, size, measure, radius } = field;
  const { text, beside, spark } = size;
  const widest = Math.max(...axes.y.ticks.map(({ label }) => measure(label, text, 400)));
  const compose = (left: number, inside: boolean) => {
    const placed: Field = { ...field, left };
    const labels = labelsOf(series, placed);
    const at = placeIn(placed, labels.right);
    return { ...labels, left, at, values: spark ? [] : valuesOf(placed, at, inside) };
  };
  const usual = compose(spark ? radius + 1 : widest + 14, false);
  if (beside || spark || !usual.column) return usual;
  const free = ({ values, words, at }: typeof usual) =>
    values.every((value) => {
      const box = boxOf(value, measure);
      return (
        !series.some(({ points }) => crosses(box, points.map(at), radius + 2)) &&
        !words.some((other) => touches(box, boxOf(other, measure), 4))
      );
    });
  const tight = [1, 16, 32, 48].map((more) => compose(radius + more, true));
  return tight.find(free) ?? usual;
}

/** Neighbours beneath, what the chart is about on top. */
const inkFirst = (series: readonly TrendSeries[]): TrendSeries[] =>
  series.toSorted((a, b) => Number(a.tone !== "ink") - Number(b.tone !== "ink"));

/** Values over the years: solid lines between counted values, dotted ones where nobody counted. */
export function trendLayout(spec: TrendSpec, size: Size, measure: Measure): Layout {
  const { width, text, spark } = size;
  const { series } = spec;
  const radius = spark ? 4 : 5;
  const sparse = series.every((one) => one.sparse);
  const top = spark ? (sparse ? 12 : 22) : spec.event ? leadOf(text) + 6 : size.beside ? 8 : 18;
  const bottom = spark ? spark - 26 : top + (size.beside ? 200 : 176);
  const { left, right, at, words, leads, values } = plotOf(series, {
    size,
    measure,
    top,
    bottom,
    radius,
    axes: spec,
  });
  const landmarks = [eventMarks(spec, { size, measure, at }), bandMarks(spec, { size, measure, at })];
  const years = spec.x.ticks.map((tick): Words => {
    const look = { text: tick.label, size: text, weight: 400, token: "ink-2" } as const;
    const { x } = at({ x: tick.at, y: 0 });
    return kept({ ...look, x, y: bottom + text + 7, align: "middle" }, 0, width, measure);
  });
  const plot: Box = { left, top, right, bottom };
  return {
    width,
    height: spark ?? Math.ceil(bottom + text + 13),
    plot,
    x: spec.x,
    y: { ...spec.y, down: false },
    grid: { x: [], y: spec.y.ticks.map((tick) => tick.at).slice(0, spark ? 1 : undefined), base: true },
    marks: [
      ...landmarks.flatMap(({ marks }) => marks),
      ...leads,
      ...inkFirst(series).flatMap((one) => marksOf(one, spec, radius)),
    ],
    words: [
      // Of the years the last is the one that must stay.
      ...spaced(years.toReversed(), measure).toReversed(),
      ...values,
      ...landmarks.flatMap((one) => one.words),
      ...words,
    ],
    targets: [...landmarks.flatMap(({ targets }) => targets), ...targetsOf(series, at, radius)],
    byRow: false,
  };
}
