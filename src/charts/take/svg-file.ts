import { halo } from "../draw/inscribe.ts";
import type { Layout } from "../layout/layout.ts";
import { type Drawn, written } from "../draw/markup.ts";
import type { Paint } from "../draw/palette.ts";
import { Pen } from "../draw/pen.ts";
import { sketch } from "../draw/sketch.ts";

/** What a program that shows the file, or reads it aloud, says of it. */
export interface FileWords {
  readonly locale: string;
  readonly title: string;
  readonly says: string;
}

/** Letters of this size carry no size of their own. */
const letters = 14;

/** Words over their own edge of paper, written out: few programs beside browsers know `paint-order`. */
export const edged = (drawing: readonly Drawn[], paper: string): Drawn[] =>
  drawing.flatMap((one) => {
    if (one.name !== "text") return [one];
    const edge = { fill: "none", stroke: paper, "stroke-width": String(halo), "stroke-linejoin": "round" };
    return [{ ...one, attributes: { ...one.attributes, ...edge } }, one];
  });

/** A sheet as an SVG file that looks the same anywhere: its colours, its paper and its face (woff2, base64) are in it. */
export function svgFile(sheet: Layout, words: FileWords, paint: Paint, face: string): string {
  const { width, height } = sheet;
  const font = `@font-face{font-family:Instrument;font-weight:400 600;src:url(data:font/woff2;base64,${face}) format("woff2")}`;
  const head: Drawn[] = [
    { name: "title", attributes: { id: "title" }, text: words.title },
    { name: "desc", attributes: { id: "says" }, text: words.says },
  ];
  const box: Drawn = { name: "rect", attributes: { width: "100%", height: "100%", fill: paint("paper") } };
  const drawing = edged(sketch(new Pen(width, height, letters), sheet, paint), paint("paper"));
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title says" lang="${words.locale}" font-family="Instrument, Helvetica Neue, Arial, sans-serif" font-size="${letters}">
${written(head)}
<style>${font}</style>
${written([box, ...drawing])}
</svg>
`;
}
