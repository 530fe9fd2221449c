import { along } from "./axis.ts";
import { around, type Box, type Layout, type Mark, type Target, upright } from "./layout.ts";
import { markToken, wordToken } from "./palette.ts";
import type { Size } from "./sizes.ts";
import type { TrendSpec } from "./spec.ts";
import { boxOf, drop, kept, lead, type Measure, touches, type Words } from "./words.ts";

/** Points over the years: solid lines between counted values, dotted ones where nobody counted. */
export function trendLayout(spec: TrendSpec, size: Size, measure: Measure): Layout {
  const { width, text, spark } = size;
  const quiet = { size: text, weight: 400, token: "ink-2" } as const;
  const strong = { size: text, weight: 600 } as const;
  const radius = spark ? 4 : 5;
  const ends = spec.series.map(({ name, points }) => `${points.at(-1)?.label ?? ""} ${name}`);
  const sparse = spec.series.every((series) => series.sparse);
  const endColumn =
    sparse || !size.beside ? 0 : Math.max(...ends.map((end) => measure(end, text, 600))) + radius + 8;
  const left = spark
    ? radius + 1
    : Math.max(...spec.y.ticks.map(({ label }) => measure(label, text, 400))) + 14;
  const right = width - endColumn - radius - 1;
  const top = spark ? (sparse ? 12 : 22) : spec.event ? text * lead + 6 : size.beside ? 8 : 18;
  const bottom = spark ? spark - 26 : top + (size.beside ? 200 : 176);
  const plot: Box = { left, top, right, bottom };
  const atX = (value: number) => along(spec.x, value, left, right);
  const atY = (value: number) => along(spec.y, value, bottom, top);

  const marks: Mark[] = [];
  const words: Words[] = [];
  const targets: Target[] = [];
  const { band, event } = spec;

  if (event) {
    marks.push(upright(event.at, spec.y.min, spec.y.max));
    if (!spark)
      words.push(
        kept(
          { ...strong, token: "claim", text: event.head, x: atX(event.at), y: text + 1, align: "middle" },
          0,
          width,
          measure,
        ),
      );
  }
  if (band) {
    const y = (band.low + band.high) / 2;
    marks.push({
      shape: "line",
      token: "record-mark",
      size: Math.max(atY(band.low) - atY(band.high), 4),
      points: [
        { x: band.from, y },
        { x: band.to, y },
      ],
    });
    words.push({
      ...strong,
      token: "record",
      text: `${band.name} ${band.label}`,
      x: atX(band.to),
      y: atY(band.high) - 8,
      align: "end",
    });
    targets.push({
      box: { left: atX(band.from), right: atX(band.to), top: atY(band.high), bottom: atY(band.low) },
      name: band.dates,
      value: band.label,
      detail: "",
    });
  }
  for (const [index, { name, points, tone, sparse: dotted }] of spec.series.entries()) {
    const joined = band && dotted ? [...points, { x: band.from, y: (band.low + band.high) / 2 }] : points;
    marks.push({
      shape: "line",
      token: markToken[tone],
      size: dotted ? 2 : 3,
      ...(dotted && { dash: [2, 4] }),
      points: joined.map(({ x, y }) => ({ x, y })),
    });
    marks.push({
      shape: "spots",
      token: markToken[tone],
      size: radius,
      points: points.map(({ x, y }) => ({ x, y })),
    });
    const labels = points.map((point, position): Words => {
      const [x, y] = [atX(point.x), atY(point.y)];
      const last = !dotted && position === points.length - 1;
      const label = { ...strong, token: wordToken[tone], text: last ? (ends[index] ?? "") : point.label };
      // Beside its point, but clear of the axis below; else above it, the ends of a line within its width.
      if (dotted || (last && size.beside))
        return { ...label, x: x + radius + 7, y: Math.min(y + text * drop, bottom - 4), align: "start" };
      return { ...label, x, y: y - radius - 7, align: last ? "end" : position === 0 ? "start" : "middle" };
    });
    // The last one names the line: a value in its way gives way.
    const ending = labels.at(-1);
    words.push(
      ...labels
        .filter(
          (one) => one === ending || !ending || !touches(boxOf(one, measure), boxOf(ending, measure), 14),
        )
        .map((one) => kept(one, 0, width, measure)),
    );
    for (const point of points) {
      targets.push({
        box: around({ x: atX(point.x), y: atY(point.y) }, radius),
        name: dotted ? point.date : name,
        value: point.label,
        detail: dotted ? "" : point.date,
      });
    }
  }
  const years = spec.x.ticks.map((tick): Words =>
    kept(
      { ...quiet, text: tick.label, x: atX(tick.at), y: bottom + text + 7, align: "middle" },
      0,
      width,
      measure,
    ),
  );
  const values = spark
    ? []
    : spec.y.ticks.map((tick): Words => ({
        ...quiet,
        text: tick.label,
        x: left - 12,
        y: atY(tick.at) + text * drop,
        align: "end",
      }));
  return {
    width,
    height: spark ?? Math.ceil(bottom + text + 13),
    plot,
    x: spec.x,
    y: { ...spec.y, down: false },
    grid: { x: [], y: spec.y.ticks.map((tick) => tick.at).slice(0, spark ? 1 : undefined), base: true },
    marks,
    words: [...years, ...values, ...words],
    targets,
    byRow: false,
  };
}
