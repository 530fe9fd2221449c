import { type LabelItem, LinearScale, type LinearScaleOptions, type Scale } from "chart.js";
import type { Size } from "../../sizes.ts";
import { rowTitle } from "../../spec.ts";
import { type Box, baselineOffsetEm, lineHeightPx, type Measure, wrapText } from "../../text.ts";
import { fontOf, type Look } from "../drawing.ts";
import { sparkAxis } from "../spark.ts";
import { atBaseline } from "./value-scales.ts";

/** The column of names takes at most this share of a drawing. */
const columnShare = 0.4;

/** The lines of a text under a name. */
const linesIn = (text: string, width: number, size: Size, measure: Measure): string[] =>
  text ? wrapText(text, width, size.text, 400, measure) : [];

/** The narrowest column in which no line under a name is broken more often than in the widest one allowed. */
function columnOf(
  rows: readonly { readonly name: string; readonly reserve: string }[],
  size: Size,
  measure: Measure,
): number {
  const widest = size.width * columnShare;
  const reserves = rows.map(({ reserve }) => reserve);
  const count = (width: number) =>
    reserves.reduce((sum, reserve) => sum + linesIn(reserve, width, size, measure).length, 0);
  const names = Math.max(...rows.map(({ name }) => measure(name, size.name, 600)));
  if (names >= widest) return Math.ceil(widest);
  const fewest = count(widest);
  if (count(names) === fewest) return Math.ceil(names);
  // Between too narrow and wide enough, halved until they meet: every try measures every word.
  let [narrow, wide] = [names, widest];
  while (wide - narrow > 1) {
    const middle = (narrow + wide) / 2;
    if (count(middle) === fewest) wide = middle;
    else narrow = middle;
  }
  return Math.ceil(wide);
}

export type RowsOptions = LinearScaleOptions & {
  /** The face of what stands under a name, and how far beneath: the first line, then each. */
  readonly quiet: {
    readonly font: string;
    readonly color: string;
    readonly first: number;
    readonly lead: number;
  };
  /** What stands under a name has room beside it. */
  readonly inline: boolean;
};

/**
 * Names of rows, one line a label item, each line in a face of its own: Chart.js knows one font a label
 * (https://github.com/chartjs/Chart.js/issues/9643). A tick stands at the baseline of a name.
 */
export class RowsScale extends LinearScale<RowsOptions> {
  static override id = "rows";

  override getLabelItems(...area: Parameters<LinearScale["getLabelItems"]>): LabelItem[] {
    const { quiet, inline } = this.options;
    return super.getLabelItems(...area).flatMap((item) =>
      [item.label].flat().map((label, line): LabelItem => {
        const [x, y] = item.options.translation ?? [0, 0];
        if (line === 0) return atBaseline({ ...item, label }, x, y);
        const face = {
          font: { ...item.font, string: quiet.font },
          options: { ...item.options, color: quiet.color },
        };
        const beneath = inline ? 0 : quiet.first + (line - 1) * quiet.lead;
        this.ctx.font = item.font.string;
        const beside = inline ? this.ctx.measureText(String([item.label].flat()[0])).width + 8 : 0;
        return atBaseline({ ...item, ...face, label }, x + beside, y + beneath);
      }),
    );
  }
}

export interface Row {
  /** The heading it stands under, written above the first row of its kind. */
  readonly group?: string | undefined;
  readonly name: string;
  readonly under: string;
  /** The longest `under` of any view: its lines are kept free, so that a choice moves nothing. */
  readonly reserve: string;
  /** Room for words above the mark, and on either side of it for a second one, in pixels. */
  readonly lift: number;
  readonly room: number;
  /** It has words and no mark. */
  readonly bare?: boolean;
}

/** A tick at the baseline of a name or heading. */
interface Name {
  readonly at: number;
  readonly lines: readonly string[];
  readonly weight: 400 | 600;
}

/** Where rows stand, in pixels from the top of the plot, and the column their names take. */
interface PlacedRows {
  readonly names: readonly Name[];
  readonly letters: number;
  readonly rows: readonly { readonly mark: number; readonly words: Box }[];
  readonly height: number;
  readonly left: number;
  readonly inline?: boolean;
}

/** In a spark rows share its height, their names on one line left of them, if anywhere. */
function sparkRows(rows: readonly Row[], height: number, { size, measure }: Look): PlacedRows {
  const pitch = (height - 6) / rows.length;
  const letters = Math.min(size.text, pitch * 0.78);
  const titles = size.beside ? rows.map(rowTitle) : [];
  const column = Math.max(0, ...titles.map((title) => measure(title, letters, 400)));
  const tops = rows.map((_, index) => 2 + index * pitch);
  return {
    letters,
    names: titles.map((title, index) => ({
      at: (tops[index] ?? 0) + pitch / 2 + letters * baselineOffsetEm,
      lines: [title],
      weight: 400,
    })),
    rows: tops.map((top) => ({
      mark: top + pitch / 2,
      words: { left: 0, right: column, top, bottom: top + pitch },
    })),
    height,
    left: size.beside ? column + 14 + 8 : 8,
  };
}

/** Rows one under the other: their names left of the plot or above each mark. */
function placeRows(rows: readonly Row[], { size, measure }: Look): PlacedRows {
  const { beside, width, name: nameSize, text } = size;
  const [nameLead, textLead] = [lineHeightPx(nameSize), lineHeightPx(text)];
  const column = beside ? columnOf(rows, size, measure) : width;
  const inline =
    !beside &&
    rows.every(
      ({ name, reserve }) => measure(name, nameSize, 600) + measure(reserve, text, 400) + 12 <= width,
    );
  const linesOf = (words: string) => linesIn(words, column, size, measure);
  const names: Name[] = [];
  let y = 4;
  const placed = rows.map(({ group, name, under, reserve, lift, room, bare }, index) => {
    const before = rows[index - 1];
    if (group && group !== before?.group) {
      y += before ? 16 : 4;
      names.push({ at: y + nameSize, lines: [group], weight: 600 });
      y += nameLead + (beside ? 0 : 4);
    }
    const lines = under ? (inline ? [under] : linesOf(under)) : [];
    const kept = inline ? 0 : linesOf(reserve).length;
    const block = nameLead + (inline ? 0 : lines.length * textLead);
    const most = nameLead + kept * textLead;
    const above = lift + room / 2;
    const height = Math.ceil(
      beside
        ? Math.max(nameLead + Math.min(kept, 1) * textLead + 18, most + 8, 36 + lift + room)
        : most + (bare ? 16 : above + room / 2 + 38),
    );
    // Of the lines kept free above a mark, a name takes the last: it stands by its own mark.
    const first = beside ? y + (height - block) / 2 : y + 4 + most - block;
    const mark = beside ? y + height / 2 + lift / 4 : y + (bare ? most / 2 : most + above + 18);
    names.push({ at: first + nameSize, lines: [name, ...lines], weight: group ? 400 : 600 });
    y += height;
    return {
      mark: Math.round(mark),
      words: { left: 0, right: column, top: first + 2, bottom: first + block },
    };
  });
  return { names, letters: nameSize, rows: placed, height: y + 2, left: beside ? column + 18 : 4, inline };
}

/** The scale of rows, and where their marks stand. */
export function rowScale(rows: readonly Row[], look: Look) {
  const { size, paint, font } = look;
  const { beside, text, spark } = size;
  const placed = spark ? sparkRows(rows, spark - sparkAxis.height, look) : placeRows(rows, look);
  const { names, letters, height, left, inline = false } = placed;
  return {
    ...placed,
    scale: {
      axis: "y",
      type: "rows",
      min: 0,
      max: height,
      reverse: true,
      offset: false,
      border: { display: false },
      grid: { display: false },
      quiet: {
        font: `400 ${text}px ${font}`,
        color: paint("ink-2"),
        first: lineHeightPx(letters) + text - letters,
        lead: lineHeightPx(text),
      },
      inline,
      afterBuildTicks: (scale: Scale) => void (scale.ticks = names.map(({ at }) => ({ value: at }))),
      // Rows stand pixel by pixel: names take no room above or below them.
      afterFit: (scale: Scale) => void Object.assign(scale, { width: left, paddingTop: 0, paddingBottom: 0 }),
      ticks: {
        callback: (_: number | string, index: number) => [...(names[index]?.lines ?? [])],
        autoSkip: false,
        crossAlign: beside ? "far" : "near",
        mirror: !beside,
        padding: beside ? 0 : -left,
        z: 1,
        color: paint("ink"),
        font: ({ index }: { index: number }) => fontOf(look, names[index]?.weight ?? 600, letters),
        textStrokeColor: paint("paper"),
        textStrokeWidth: 4,
      },
    },
  } as const;
}
