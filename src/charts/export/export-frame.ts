import { licence } from "../../domain/licence.ts";
import type { ChartFile } from "../chart-file.ts";
import type { Drawing, Look } from "../chartjs/drawing.ts";
import { conversionNotes } from "../conversion-notes.ts";
import { chartOf, specify } from "../kinds/index.ts";
import type { ChartSpec } from "../kinds/kind.ts";
import type { Token } from "../palette.ts";
import { sizes } from "../sizes.ts";
import { type Measure, type Weight, type TextLabel, wrapText } from "../text.ts";
import type { View } from "../view.ts";

/** What stands around a chart that leaves its page: all that its page said of it, in lines. */
interface ExportText {
  /** The name of the site, above the rule. */
  readonly site: string;
  readonly title: string;
  readonly how: string;
  /** Note, records and sources, rate, licence and address: a paragraph each. */
  readonly foot: readonly string[];
}

/** A line across the sheet. */
interface Rule {
  readonly y: number;
  readonly size: number;
  readonly token: Token;
}

/** A sheet: where its chart, its rules and its words stand, in pixels. */
export interface ExportFrame {
  readonly width: number;
  readonly height: number;
  readonly chart: { readonly x: number; readonly y: number };
  readonly rules: readonly Rule[];
  readonly words: readonly TextLabel[];
}

/** The width of paper around the drawing. */
export const framePaddingPx = 32;

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
  const lines = wrapText(text, width, size, weight, measure);
  const pitch = size * leading;
  const words = lines.map((line, index): TextLabel => ({
    text: line,
    x: framePaddingPx,
    y: Math.round(top + index * pitch + size),
    align: "start",
    size,
    weight,
    token,
  }));
  return { words, bottom: Math.ceil(top + lines.length * pitch) };
}

/** A chart as it leaves the site: on a sheet, under its finding, over what stands behind it. */
function composeExportFrame(
  chart: { readonly width: number; readonly height: number },
  text: ExportText,
  measure: Measure,
): ExportFrame {
  const { width: inner } = chart;
  const site = set(text.site, styles.site, framePaddingPx - 8, inner, measure);
  const title = set(text.title, styles.title, site.bottom + 20, inner, measure);
  const how = set(text.how, styles.how, title.bottom + 8, inner, measure);
  const top = how.bottom + 22;
  const foot: TextLabel[] = [];
  let y = top + chart.height + 28;
  for (const paragraph of text.foot) {
    const { words, bottom } = set(paragraph, styles.foot, y, inner, measure);
    foot.push(...words);
    y = bottom + 5;
  }
  return {
    width: inner + 2 * framePaddingPx,
    height: Math.ceil(y + framePaddingPx - 12),
    chart: { x: framePaddingPx, y: top },
    rules: [
      { y: site.bottom + 9.5, size: 3, token: "ink" },
      { y: top + chart.height + 16.5, size: 1, token: "rule" },
    ],
    words: [...site.words, ...title.words, ...how.words, ...foot],
  };
}

/** The words around a view that leaves its page: whoever meets it elsewhere can find its way back. */
function exportText({ site, frame, facts }: ChartFile, view: View, address: string): ExportText {
  const terms = conversionNotes(facts, frame, view).join(" ");
  const foot = [frame.note, `${frame.records}. ${frame.sources}`, terms, `${licence} · ${address}`];
  return {
    site,
    title: frame.title,
    how: frame.how,
    foot: foot.filter((paragraph): paragraph is string => Boolean(paragraph)),
  };
}

/** A view that leaves its page: its chart, and the sheet it stands on. */
export interface ExportPage {
  readonly spec: ChartSpec;
  readonly look: Look;
  readonly drawing: Drawing;
  readonly frame: ExportFrame;
}

/** Puts a view on a sheet: `address` is where it came from. */
export function exportPageOf(
  published: ChartFile,
  view: View,
  address: string,
  drawn: Omit<Look, "size">,
): ExportPage {
  const spec = specify(published.facts, view);
  const look = { ...drawn, size: sizes.wide };
  const drawing = chartOf(spec, look);
  return {
    spec,
    look,
    drawing,
    frame: composeExportFrame(drawing, exportText(published, view, address), look.measure),
  };
}
