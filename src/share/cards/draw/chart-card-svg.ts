import { edged } from "../../../charts/export/svg-file.ts";
import { chartOf } from "../../../charts/kinds/index.ts";
import type { ChartSpec } from "../../../charts/kinds/kind.ts";
import { lightThemeColour } from "../../../charts/light-theme.ts";
import { measureText } from "../../../charts/measure-text.ts";
import type { Paint } from "../../../charts/palette.ts";
import type { Size } from "../../../charts/sizes.ts";
import { serializeSvg } from "../../../charts/svg/markup.ts";
import { renderToSvg } from "../../../charts/svg/render.ts";
import type { Card, Numeral } from "../card.ts";
import { families } from "./card-fonts.ts";
import { marginPx, contentArea, footTop, contentWidthPx } from "./card-frame.ts";
import { textColumn, isTruncated, fitText, type FittedText } from "./fit-text.ts";

/** Letters of a drawing, which its scale makes large enough for a card. */
const text = 14;
/** From the scale at which they are best read down to the least. */
const scales = [1.6, 1.5, 1.4] as const;
/** One row fills what many would share. */
const aloneScales = [2.1, 2, 1.9, 1.8, 1.7, ...scales] as const;

interface Space {
  readonly width: number;
  readonly height: number;
}

/** A chart as a card shows it, and the scale it is drawn at. */
interface Placed {
  readonly spec: ChartSpec;
  readonly size: Size;
  readonly scale: number;
}

/** One row, without its name: the card says whose it is. */
const alone = (spec: ChartSpec): ChartSpec | undefined =>
  spec.kind === "percentiles" && spec.rows.length === 1
    ? { ...spec, rows: spec.rows.map((row) => ({ ...row, name: "", under: "", reserve: "" })) }
    : undefined;

/** A chart as it fits a place in pixels: whole where it can be, else its marks, axis and names in exactly its height. */
function placeChart(spec: ChartSpec, { width, height }: Space): Placed {
  const single = alone(spec);
  const shown = single ?? spec;
  for (const scale of single ? aloneScales : scales) {
    const size = { width: Math.floor(width / scale), from: 0, name: text, text, beside: !single };
    const drawing = chartOf(shown, { size, measure: measureText, paint: lightThemeColour, font: "" });
    if (drawing.height * scale <= height) return { spec: shown, size, scale };
  }
  const [scale] = scales;
  const size = {
    ...{ width: Math.floor(width / scale), spark: Math.floor(height / scale) },
    ...{ from: 0, name: text, text, beside: true },
  };
  return { spec, size, scale };
}

type ChartCard = Extract<Card, { kind: "chart" }>;

/** A card is of the document tint: the edge around words and the middle of rings are too. */
const paint: Paint = (token) => lightThemeColour(token === "paper" ? ("doc" as "paper") : token);

const heading = { face: "serif", weight: 500, tracking: -0.012 } as const;
const giant = { face: "serif", weight: 500, tracking: -0.03 } as const;
const plain = { face: "plain", weight: 400 } as const;

/** From a number to its words, and from one number to the next. */
const gaps = { words: 8, next: 16 } as const;
const giants = [124, 112, 100, 90, 80, 70, 60, 50, 42] as const;

/** Numbers and what they are, one under the other, all as large as the widest of them can be. */
function setNumerals(numerals: readonly Numeral[], width: number, most: number, letters = [22, 21, 20]) {
  const upTo = (size: number) => ({ width, lines: 1, sizes: giants.filter((one) => one <= size) });
  const size = Math.min(...numerals.map(({ text }) => fitText(upTo(most), text, giant).style.size));
  return numerals.map(({ text, says }) => {
    const number = fitText(upTo(size), text, giant);
    const caption = fitText({ width, lines: numerals.length === 1 ? 3 : 2, sizes: letters }, says, plain);
    const height = number.style.size * 0.8 + gaps.words + caption.lines.length * caption.style.size * 1.25;
    return { number, caption, height };
  });
}

type SetNumeral = ReturnType<typeof setNumerals>[number];

function numeralAt({ number, caption }: SetNumeral, x: number, y: number): string {
  const { size } = number.style;
  const figure = textColumn(number, { x: x - size * 0.03, top: y - size * 0.12, leading: 1 });
  const under = y + size * 0.8 + gaps.words;
  return figure.svg + textColumn(caption, { x, top: under, leading: 1.25, colour: "ink-2" }).svg;
}

/** One under the other, as large as the height allows, in the middle of it. */
function numeralColumn(
  numerals: readonly Numeral[],
  { top, bottom, width }: { top: number; bottom: number; width: number },
): string {
  const heightOf = (set: readonly SetNumeral[]) =>
    set.reduce((sum, { height }) => sum + height, (set.length - 1) * gaps.next);
  const tried = giants.map((most) => setNumerals(numerals, width, most));
  const set = tried.find((one) => heightOf(one) <= bottom - top) ?? tried.at(-1) ?? [];
  let y = top + Math.max(0, bottom - top - heightOf(set)) / 2;
  return set
    .map((one) => {
      const svg = numeralAt(one, marginPx, y);
      y += one.height + gaps.next;
      return svg;
    })
    .join("\n");
}

/** Side by side, where no chart stands beside them. */
function numeralRow(numerals: readonly Numeral[], top: number, bottom: number): string {
  const width = (contentWidthPx - (numerals.length - 1) * 40) / numerals.length;
  return setNumerals(numerals, width, giants[0], [32, 30, 28, 26])
    .map((one, index) =>
      numeralAt(one, marginPx + index * (width + 40), top + (bottom - top - one.height) / 2),
    )
    .join("\n");
}

/** The chart in its place, as an SVG inside the card’s. */
function chartIn(
  spec: NonNullable<ChartCard["chart"]>,
  box: { x: number; y: number; width: number; height: number },
): string {
  const { spec: shown, size, scale } = placeChart(spec, box);
  const { height, elements } = renderToSvg(shown, { size, measure: measureText, paint, font: "inherit" });
  const drawn = edged(elements, paint("paper"));
  const y = box.y + (box.height - height * scale) / 2;
  const font = `font-family="${families.plain}" font-size="${size.text}"`;
  return `<g transform="translate(${box.x} ${y}) scale(${scale})" ${font}>${serializeSvg(drawn)}</g>`;
}

/** A finding, its number or the two ends of it, and the evidence beside them. */
export function chartInside({ title, numerals, chart }: ChartCard): string {
  const sizes = [54, 52, 50, 48, 46, 44, 42, 40];
  const onOne = fitText({ width: contentWidthPx, lines: 1, sizes }, title, heading);
  // Two lines are larger; alone with its numbers, a title on one line is calmer.
  const finding: FittedText =
    chart || isTruncated(onOne, title)
      ? fitText({ width: contentWidthPx, lines: 2, sizes }, title, heading)
      : onOne;
  const said = textColumn(finding, { x: marginPx, top: contentArea.top + 18, leading: 1.1 });
  const top = said.bottom + 22;
  if (!chart) return `${said.svg}\n${numeralRow(numerals, top, footTop)}`;
  const width = numerals.length === 0 ? 0 : 310;
  const x = marginPx + (width ? width + 40 : 0);
  return [
    said.svg,
    numeralColumn(numerals, { top, bottom: footTop - 10, width }),
    chartIn(chart, { x, y: top, width: marginPx + contentWidthPx - x, height: footTop - top - 6 }),
  ].join("\n");
}
