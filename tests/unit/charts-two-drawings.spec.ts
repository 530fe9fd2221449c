import { expect, test } from "@playwright/test";
import type { Point } from "../../src/charts/text.ts";
import type { ChartSpec } from "../../src/charts/kinds/kind.ts";
import type { SizeName } from "../../src/charts/sizes.ts";
import { renderStaticSvg } from "../../src/charts/svg/picture.ts";
import { type Ink, inkInSvg, inkOnCanvas } from "../support/canvas.ts";
import { drawnCharts, sizeNames } from "../support/charts.ts";
import { sampledDistributions } from "../support/distributions.ts";
import { drawingOf } from "../support/drawings.ts";
import { aThird, inTurn } from "../support/sample.ts";

const apart = (a: Point, b: Point | undefined): number =>
  b ? Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y)) : Infinity;

/** Where picture and canvas of a view part: other words, another count of points, or more than a pixel between two. */
function partings(spec: ChartSpec, size: SizeName, resolution: number): string[] {
  const svg = inkInSvg(renderStaticSvg(spec, size));
  const canvas = inkOnCanvas(spec, size, resolution);
  const texts = (ink: Ink) => ink.words.map(({ text }) => text).join(" | ");
  const far = (a: readonly Point[], b: readonly Point[]) =>
    a.filter((one, index) => apart(one, b[index]) >= 1);
  return [
    ...(svg.points.length < 3 ? ["no marks"] : []),
    ...(texts(svg) === texts(canvas) ? [] : [`${texts(svg)} is drawn as ${texts(canvas)}`]),
    ...(svg.points.length === canvas.points.length
      ? []
      : [`${svg.points.length} points are ${canvas.points.length}`]),
    ...[...far(svg.points, canvas.points), ...far(svg.words, canvas.words)].map(({ x, y }) => `${x} ${y}`),
  ];
}

/** The values a chart draws along its horizontal axis: the ends of bars, and every point. */
function valuesOf(spec: ChartSpec): number[] {
  switch (spec.kind) {
    case "ranges":
    case "bars":
      return spec.rows.flatMap(({ low, high, also }) => [
        low,
        high,
        ...(also && !also.tone ? [also.at] : []),
      ]);
    case "percentiles":
      return spec.rows.flatMap(({ values = [], dots = [], steps = [] }) => [
        ...[0, 1, 3, 4].flatMap((place) => values[place] ?? []),
        ...[...dots, ...steps].map(({ at }) => at),
      ]);
    case "dots":
      return spec.dots.map(({ at }) => (Math.floor(at / spec.bin) + 0.5) * spec.bin);
    case "medians":
    case "sightings":
    case "shares":
      return spec.series.flatMap(({ points }) => points.map(({ x }) => x));
  }
}

for (const { name, views, spec } of inTurn([...drawnCharts, ...sampledDistributions])) {
  test(`${name}: picture and canvas put the same words and marks at the same places, within 1 px`, () => {
    for (const size of sizeNames)
      expect(
        [1, 1.5, 2, 3].flatMap((resolution) => partings(spec, size, resolution)),
        size,
      ).toEqual([]);
    for (const one of aThird(views)) expect(partings(one.spec, "medium", 2), one.name).toEqual([]);
  });

  test(`${name}: the ends of bars and the points of lines stand at their values, within 1 px`, () => {
    for (const size of sizeNames) {
      const { strokes, dots, plot } = drawingOf(spec, size);
      const { scale, min, max } = "series" in spec ? spec.x : spec.axis;
      const at = scale === "log" ? Math.log : (value: number) => value;
      const placeOf = (value: number) =>
        plot.left + ((at(value) - at(min)) / (at(max) - at(min))) * (plot.right - plot.left);
      const drawn = [...strokes.flatMap(({ points }) => points), ...dots].map(({ x }) => x);
      // Along a frame the middle of its edge stands at the value.
      const missing = valuesOf(spec).filter((value) => !drawn.some((x) => Math.abs(x - placeOf(value)) < 1));
      expect(missing, size).toEqual([]);
    }
  });
}
