import {
  common,
  type Dataset,
  type Drawing,
  type Look,
  type Mark,
  type Said,
} from "../../chartjs/drawing.ts";
import { type Label, labelsPlugin } from "../../chartjs/plugins/labels.ts";
import { referencesPlugin, verticalRuleOf } from "../../chartjs/plugins/references.ts";
import { horizontal, vertical } from "../../chartjs/scales/value-scales.ts";
import { sparkAxis, sparkYears } from "../../chartjs/spark.ts";
import { markToken, wordToken } from "../../palette.ts";
import type { Axis } from "../../spec.ts";
import { labelBox, lineHeightPx, boxesOverlap, type TextLabel } from "../../text.ts";
import { type Plot, plotOf, radiusIn } from "./plot.ts";
import type { TrendPoint, TrendSeries, TrendSpec } from "./trend-spec.ts";

/** The years whose words do not touch; of all, the last must stay. */
function spaced(x: Axis, { at, right }: Plot, { size, measure }: Look): Axis {
  let free = size.width;
  const ticks = x.ticks.toReversed().filter((tick) => {
    const half = measure(tick.label, size.text, 400) / 2;
    const middle = Math.min(at({ x: tick.at, y: 0 }).x, size.width - half);
    if (middle + half > free || middle > right + half) return false;
    free = middle - half - 10;
    return true;
  });
  return { ...x, ticks: ticks.toReversed() };
}

/** A value is said above its point: not the last, whose words stand at the end of its line. */
function labelOf(one: TrendSeries, index: number, { at, ends }: Plot, look: Look): Label | undefined {
  const point = one.points[index];
  if (!point) return undefined;
  const { size, measure } = look;
  const label = { text: point.label, token: wordToken[one.tone] };
  // Where nothing is known between the points, each stands alone, its figure beside it.
  if (one.sparse) return { ...label, sides: ["right", "left", "above", "above-end"] };
  if (size.spark || index === one.points.length - 1) return undefined;
  // The last one names the line: a value in its way gives way.
  const { x, y } = at(point);
  const words: TextLabel = {
    ...label,
    x,
    y: y - radiusIn(size) - 7,
    align: "middle",
    size: size.text,
    weight: 600,
  };
  const box = labelBox(words, measure);
  if (ends.words.some((end) => boxesOverlap(box, labelBox(end, measure), 14))) return undefined;
  return { ...label, sides: index === 0 ? ["above-start", "above"] : ["above"], optional: "together" };
}

/** Dashes of the lines of one colour, in pixels of line and gap. */
const dashes = [[], [8, 3], [3, 3], [12, 3, 3, 3]];

/** A line and its points: solid between counted values, dotted where nobody counted; few records, a hollow point. */
function lineOf(one: TrendSeries, { series, band }: TrendSpec, plot: Plot, look: Look): Dataset {
  const { name, tone, sparse, points } = one;
  // Neighbours share a colour: each has its own dash, and the line the reader came for is the heaviest.
  const beside = series.filter((other) => other.tone === "ink");
  const dash = sparse ? [2, 4] : (dashes[Math.max(beside.indexOf(one), 0) % dashes.length] ?? []);
  const colour = look.paint(markToken[tone]);
  const reach = radiusIn(look.size);
  // All the lines share their steps, so that up and down stay in a year.
  const moments = [...new Set(series.flatMap((other) => other.points.map(({ x }) => x)))].toSorted(
    (a, b) => a - b,
  );
  const saidOf = ({ x, date, label: value, detail, claim }: TrendPoint): Said => ({
    row: series.indexOf(one),
    step: moments.indexOf(x),
    name: sparse ? date : name,
    value,
    detail: [sparse ? "" : date, detail].filter(Boolean).join(" · "),
    claim,
  });
  const marks = points.map((point, index): Mark => {
    const label = labelOf(one, index, plot, look);
    return { x: point.x, y: point.y, said: saidOf(point), ...(label && { label }) };
  });
  const joins = band && sparse ? [{ x: band.from, y: (band.low + band.high) / 2 }] : [];
  return {
    type: "scatter",
    showLine: true,
    // Without it Chart.js strokes a Path2D where there is one, which an SVG context cannot read.
    segment: {},
    clip: false,
    label: name,
    data: [...marks, ...joins],
    borderColor: colour,
    borderWidth: sparse || tone === "ink" ? 2 : 3,
    borderDash: dash,
    pointRadius: [...points.map(({ faint }) => (faint ? reach - 0.5 : reach)), ...joins.map(() => 0)],
    pointBorderWidth: [...points.map(({ faint }) => (faint ? 3 : 0)), ...joins.map(() => 0)],
    pointBorderColor: colour,
    pointBackgroundColor: points.map(({ faint }) => (faint ? look.paint("paper") : colour)),
  };
}

/** A plateau: a band as high as what was published of it, its words above its end. */
function plateauOf({ band, series }: TrendSpec, { at }: Plot, { paint }: Look): Dataset[] {
  if (!band) return [];
  const y = (band.low + band.high) / 2;
  const { x: left, y: top } = at({ x: band.from, y: band.high });
  const { x: right, y: bottom } = at({ x: band.to, y: band.low });
  const step = series[0]?.points.length ?? 0;
  const said = { row: 0, step, name: band.dates, value: band.label, detail: "", claim: band.claim };
  return [
    {
      type: "scatter",
      showLine: true,
      segment: {},
      pointRadius: 0,
      borderColor: paint(markToken[band.tone]),
      borderWidth: Math.max(bottom - top, 4),
      data: [
        { x: band.from, y },
        {
          x: band.to,
          y,
          said,
          box: { left, right, top, bottom },
          label: {
            text: `${band.name} ${band.label}`,
            token: wordToken[band.tone],
            sides: ["above-end", "above-start"],
          },
        },
      ],
    },
  ];
}

/** Values over the years, the names of lines at their ends. */
export function trendChart(spec: TrendSpec, look: Look): Drawing {
  const { event, unit } = spec;
  const { size } = look;
  const { spark } = size;
  const lead = lineHeightPx(size.text);
  const top = spark
    ? spec.series.every(({ sparse }) => sparse)
      ? 12
      : 22
    : (event || unit ? lead : 0) + (size.beside || event ? 8 : 18);
  const bottom = spark ? spark - sparkAxis.height : top + (size.beside ? 200 : 176);
  const plot = plotOf(spec.series, { look, top, bottom, x: spec.x, y: spec.y });
  const axis = spaced(spec.x, plot, look);
  const x = horizontal(axis, look, { position: "bottom" });
  // The unit of a vertical axis stands over it, where it is read first.
  const caption: TextLabel[] =
    unit && !spark
      ? [{ text: unit, x: 0, y: size.text + 1, align: "start", size: size.text, weight: 400, token: "ink-2" }]
      : [];
  const years = spark ? sparkYears(axis, plot, look) : [];
  const verticalRules = event ? [verticalRuleOf({ ...event, tone: "claim" })] : [];
  // Neighbours beneath, what the chart is about on top: Chart.js draws its first dataset last.
  const series = spec.series.toSorted((a, b) => Number(a.tone === "ink") - Number(b.tone === "ink"));
  return {
    width: size.width,
    height: Math.ceil(bottom + x.height),
    byRow: false,
    configuration: {
      type: "scatter",
      data: {
        datasets: [...series.map((one) => lineOf(one, spec, plot, look)), ...plateauOf(spec, plot, look)],
      },
      options: {
        ...common,
        layout: { autoPadding: false, padding: { top, right: size.width - plot.right } },
        scales: {
          x: { ...x.scale, grid: { display: false, drawTicks: false } },
          y: {
            ...vertical(spec.y, look, { width: plot.left, across: plot.across }),
            grid: {
              drawTicks: false,
              color: ({ index }) =>
                index === 0 ? look.paint("mark") : spark ? "transparent" : look.paint("rule"),
            },
          },
        },
      },
      plugins: [
        referencesPlugin(verticalRules, look),
        labelsPlugin(look, verticalRules, {
          ...plot.ends,
          words: [...plot.ends.words, ...caption, ...years],
        }),
      ],
    },
  };
}
