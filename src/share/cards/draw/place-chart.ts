import { spread } from "../../../charts/layout/ends.ts";
import { type Layout, layOut } from "../../../charts/layout/layout.ts";
import { measure } from "../../../charts/layout/measure.ts";
import { rowTitle } from "../../../charts/spec/row-title.ts";
import type { Words } from "../../../charts/layout/words.ts";
import { wordToken } from "../../../charts/draw/palette.ts";
import type { ChartSpec } from "../../../charts/kinds/kind.ts";
import type { TrendSpec } from "../../../charts/kinds/trend/spec.ts";

/** Letters of a drawing, which its scale makes large enough for a card. */
const text = 14;
/** From the scale at which they are best read down to the least. */
const scales = [1.6, 1.5, 1.4] as const;
/** One row fills what many would share. */
const aloneScales = [2.1, 2, 1.9, 1.8, 1.7, ...scales] as const;

/** Height of letters and the axis under them. */
const axisHeight = 30;

interface Space {
  readonly width: number;
  readonly height: number;
}

const spark = (spec: ChartSpec, { width, height }: Space): Layout =>
  layOut(spec, { width, from: 0, name: text, text, beside: false, spark: height }, measure);

/** Rows with their names before their marks; a second figure has no place of its own here. */
function smallRows(spec: Extract<ChartSpec, { rows: readonly unknown[] }>, space: Space): Layout {
  const names = spec.rows.map(rowTitle);
  const letters = Math.min(text, ((space.height - axisHeight) / names.length) * 0.78);
  const column = Math.max(...names.map((name) => measure(name, letters, 600))) + 14;
  const bare =
    spec.kind === "ranges"
      ? {
          ...spec,
          rows: spec.rows.map(({ also, ...row }) =>
            also?.beneath ? row : { ...row, ...(also && { also }) },
          ),
        }
      : spec;
  const layout = spark(bare, { ...space, width: space.width - column });
  const words = names.flatMap((name, row): Words[] => {
    const box = layout.targets.find((one) => one.row === row)?.box;
    if (!box) return [];
    const y = (box.top + box.bottom) / 2 + letters * 0.35;
    const weight = spec.kind === "percentiles" && row === 0 ? 600 : 400;
    return [{ text: name, x: 0, y, align: "start", size: letters, weight, token: "ink" }];
  });
  const { plot } = layout;
  return {
    ...layout,
    width: space.width,
    plot: { ...plot, left: plot.left + column, right: plot.right + column },
    words: [...layout.words.map((one) => ({ ...one, x: one.x + column })), ...words],
  };
}

/** Lines with their names at their ends, where they do not bring them along. */
function smallTrend(spec: TrendSpec, space: Space): Layout {
  const alone = spark(spec, space);
  const silent = spec.series.every(({ name }) => alone.words.every((one) => !one.text.includes(name)));
  if (!silent || spec.series.every(({ sparse }) => sparse)) return alone;
  const ends = spec.series.map(({ name, tone, points }) => ({
    name,
    tone,
    value: points.at(-1)?.label ?? "",
  }));
  const column = Math.max(...ends.map(({ name, value }) => measure(`${value} ${name}`, text, 600))) + 14;
  const layout = spark(spec, { ...space, width: space.width - column });
  const { plot } = layout;
  const wanted = spec.series.map((_, row) => {
    const box = layout.targets.filter((one) => one.row === row).at(-1)?.box;
    return box ? (box.top + box.bottom) / 2 : plot.top;
  });
  const heights = spread(wanted, text * 1.3, plot.top, plot.bottom - text / 2);
  const words = ends.map(({ name, tone, value }, row): Words => {
    const y = (heights[row] ?? 0) + text * 0.35;
    const look = { size: text, weight: tone === "ink" ? 400 : 600, token: wordToken[tone] } as const;
    return { ...look, text: `${value} ${name}`, x: space.width - column + 10, y, align: "start" };
  });
  return { ...layout, width: space.width, words: [...layout.words, ...words] };
}

/** Marks, axis and names alone, in exactly a height: what is left of a chart too high for its place. */
function small(spec: ChartSpec, space: Space): Layout {
  if ("series" in spec) return smallTrend(spec, space);
  return "rows" in spec ? smallRows(spec, space) : spark(spec, space);
}

/** One row, without its name: the card says whose it is. */
const alone = (spec: ChartSpec): ChartSpec | undefined =>
  spec.kind === "percentiles" && spec.rows.length === 1
    ? { ...spec, rows: spec.rows.map((row) => ({ ...row, name: "", under: "", reserve: "" })) }
    : undefined;

/** A chart as it fits a place in pixels: whole where it can be, else small; and the scale it is drawn at. */
export function placeChart(spec: ChartSpec, { width, height }: Space): { layout: Layout; scale: number } {
  const single = alone(spec);
  for (const scale of single ? aloneScales : scales) {
    const size = { width: Math.floor(width / scale), from: 0, name: text, text, beside: !single };
    const layout = layOut(single ?? spec, size, measure);
    if (layout.height * scale <= height) return { layout, scale };
  }
  const [scale] = scales;
  const space = { width: Math.floor(width / scale), height: Math.floor(height / scale) };
  return { layout: small(spec, space), scale };
}
