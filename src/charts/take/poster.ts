import { valueAt } from "../spec/axis.ts";
import type { Layout, Mark } from "../layout/layout.ts";
import type { Token } from "../draw/palette.ts";
import { type Measure, type Weight, type Words, wrapped } from "../layout/words.ts";

/** What stands around a chart that leaves its page: all that its page said of it, in lines. */
export interface PosterText {
  /** The name of the site, above the rule. */
  readonly site: string;
  readonly title: string;
  readonly how: string;
  /** Note, records and sources, rate, licence and address: a paragraph each. */
  readonly foot: readonly string[];
}

/** The width of paper around the drawing. */
const edge = 32;

interface Style {
  readonly size: number;
  readonly weight: Weight;
  readonly token: Token;
  readonly leading: number;
}

const styles = {
  site: { size: 13, weight: 600, token: "ink", leading: 1.28 },
  title: { size: 25, weight: 600, token: "ink", leading: 1.2 },
  how: { size: 15, weight: 400, token: "ink-2", leading: 1.4 },
  foot: { size: 13, weight: 400, token: "ink-2", leading: 1.4 },
} as const satisfies Record<string, Style>;

/** Lines of text from a height on, and the height under them. */
function set(
  text: string,
  { size, weight, token, leading }: Style,
  top: number,
  width: number,
  measure: Measure,
) {
  const lines = wrapped(text, width, size, weight, measure);
  const pitch = size * leading;
  const words = lines.map((line, index): Words => ({
    text: line,
    x: edge,
    y: Math.round(top + index * pitch + size),
    align: "start",
    size,
    weight,
    token,
  }));
  return { words, bottom: Math.ceil(top + lines.length * pitch) };
}

/** A line across the sheet at a height, in values of the axes: Chart.js draws beyond its plot as well. */
function rule(sheet: Layout, y: number, size: number, token: Token): Mark {
  const { plot, x: across, y: up } = sheet;
  const at = (pixel: number) => valueAt(across, pixel, plot.left, plot.right);
  const height = up.down ? valueAt(up, y, plot.top, plot.bottom) : valueAt(up, y, plot.bottom, plot.top);
  return {
    shape: "line",
    token,
    size,
    points: [
      { x: at(edge), y: height },
      { x: at(sheet.width - edge), y: height },
    ],
  };
}

/** A layout moved over the sheet; its marks are values of the axes, and follow the plot. */
function moved(
  chart: Layout,
  by: { readonly x: number; readonly y: number },
): Pick<Layout, "plot" | "words" | "targets"> {
  const box = (one: Layout["plot"]) => ({
    left: one.left + by.x,
    right: one.right + by.x,
    top: one.top + by.y,
    bottom: one.bottom + by.y,
  });
  return {
    plot: box(chart.plot),
    words: chart.words.map((one) => ({ ...one, x: one.x + by.x, y: one.y + by.y })),
    targets: chart.targets.map((one) => ({ ...one, box: box(one.box) })),
  };
}

/** A chart as it leaves the site: its layout on a sheet, under its finding, over what stands behind it. */
export function poster(chart: Layout, text: PosterText, measure: Measure): Layout {
  const { width: inner } = chart;
  const site = set(text.site, styles.site, edge - 8, inner, measure);
  const title = set(text.title, styles.title, site.bottom + 20, inner, measure);
  const how = set(text.how, styles.how, title.bottom + 8, inner, measure);
  const top = how.bottom + 22;
  const foot: Words[] = [];
  let y = top + chart.height + 28;
  for (const paragraph of text.foot) {
    const { words, bottom } = set(paragraph, styles.foot, y, inner, measure);
    foot.push(...words);
    y = bottom + 5;
  }
  const { plot, words, targets } = moved(chart, { x: edge, y: top });
  const sheet: Layout = {
    ...chart,
    width: inner + 2 * edge,
    height: Math.ceil(y + edge - 12),
    plot,
    targets,
    words: [...site.words, ...title.words, ...how.words, ...words, ...foot],
  };
  const rules = [rule(sheet, site.bottom + 9.5, 3, "ink"), rule(sheet, top + chart.height + 16.5, 1, "rule")];
  return { ...sheet, marks: [...rules, ...chart.marks] };
}
