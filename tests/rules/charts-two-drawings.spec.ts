import { expect, test } from "@playwright/test";
import { along } from "../../src/charts/spec/axis.ts";
import { config } from "../../src/charts/draw/config.ts";
import { draw } from "../../src/charts/draw/engine.ts";
import { type Layout, layOut, type Point } from "../../src/charts/layout/layout.ts";
import { measure } from "../../src/charts/layout/measure.ts";
import { cssPaint } from "../../src/charts/draw/palette.ts";
import { Pen } from "../../src/charts/draw/pen.ts";
import { picture } from "../../src/charts/draw/picture.ts";
import { type SizeName, sizes } from "../../src/charts/layout/sizes.ts";
import type { ChartSpec } from "../../src/charts/kinds/kind.ts";
import { type Ink, inkInSvg, inkOnCanvas } from "../support/canvas.ts";
import { drawnCharts, sizeNames } from "../support/charts.ts";
import { sampledDistributions } from "../support/distributions.ts";

/** Half a length of the short upright that marks an end. */
const tick = 7;

const apart = (a: Point, b: Point | undefined): number =>
  b ? Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y)) : Infinity;

/** Where picture and canvas of a view part: other words, another count of points, or more than a pixel between two. */
function partings(spec: ChartSpec, size: SizeName, resolution: number): string[] {
  const svg = inkInSvg(picture(spec, size));
  const canvas = inkOnCanvas(layOut(spec, sizes[size], measure), resolution);
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

/** Where the layout wants every end of a bar and every point, in pixels of the drawing. */
function wanted({ marks, plot, x, y }: Layout): Point[] {
  const up = (value: number) =>
    y.down ? along(y, value, plot.top, plot.bottom) : along(y, value, plot.bottom, plot.top);
  return marks.flatMap(({ points, shape }) => {
    const ends = points.map((point) => ({ x: along(x, point.x, plot.left, plot.right), y: up(point.y) }));
    return shape === "ticks" ? ends.map((end) => ({ ...end, y: end.y - tick })) : ends;
  });
}

for (const { name, views, spec } of [...drawnCharts, ...sampledDistributions]) {
  for (const size of sizeNames) {
    test(`${name}, ${size}: picture and canvas put the same words and marks at the same places, within 1 px`, () => {
      expect([1, 1.5, 2, 3].flatMap((resolution) => partings(spec, size, resolution))).toEqual([]);
    });
  }

  test(`${name}: they do in every view`, () => {
    expect(
      views.flatMap((one) => partings(one.spec, "medium", 2).map((fault) => `${one.name}: ${fault}`)),
    ).toEqual([]);
  });

  test(`${name}: the ends of bars and the points of lines stand at their values, within 1 px`, () => {
    for (const size of sizeNames) {
      const drawn = inkInSvg(picture(spec, size)).points;
      const missing = wanted(layOut(spec, sizes[size], measure)).filter(
        (point) => !drawn.some((one) => apart(point, one) < 1),
      );
      expect(missing, size).toEqual([]);
    }
  });

  test(`${name}: Chart.js puts the plot and its scales where the layout says`, () => {
    for (const size of sizeNames) {
      const layout = layOut(spec, sizes[size], measure);
      const { plot, x } = layout;
      const pen = new Pen(layout.width, layout.height, 14);
      const chart = draw(pen.canvas, config(layout, cssPaint, "inherit"));
      const { left, right, top, bottom } = chart.chartArea;
      for (const side of ["left", "right", "top", "bottom"] as const)
        expect({ left, right, top, bottom }[side], `${size}, ${side}`).toBeCloseTo(plot[side], 6);
      for (const { at } of x.ticks)
        expect(chart.scales["x"]?.getPixelForValue(at), size).toBeCloseTo(along(x, at, left, right), 3);
      chart.destroy();
    }
  });
}
