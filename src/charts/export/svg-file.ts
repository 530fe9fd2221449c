import { halo, write } from "../chartjs/write.ts";
import { SvgContext } from "../svg/context.ts";
import { type Drawn, written } from "../svg/markup.ts";
import { renderToSvg } from "../svg/render.ts";
import { edge, type Poster, type Sheet } from "./export-frame.ts";

/** What a program that shows the file, or reads it aloud, says of it. */
export interface FileWords {
  readonly locale: string;
  readonly title: string;
  readonly says: string;
}

/** Words over their own edge of paper, written out: few programs beside browsers know `paint-order`. */
export const edged = (drawing: readonly Drawn[], paper: string): Drawn[] =>
  drawing.flatMap((one) => {
    if (one.name !== "text") return [one];
    const around = { fill: "none", stroke: paper, "stroke-width": String(halo), "stroke-linejoin": "round" };
    return [{ ...one, attributes: { ...one.attributes, ...around } }, one];
  });

/** What stands around the chart: two rules, and words. */
function around({ width, height, rules, words }: Poster, { look }: Sheet): readonly Drawn[] {
  const context = new SvgContext(width, height, look.size.text, look.measure);
  for (const { y, size, token } of rules) {
    context.beginPath();
    context.rect(edge, y - size / 2, width - 2 * edge, size);
    context.fillStyle = look.paint(token);
    context.fill();
  }
  write(context, words, look);
  return context.elements;
}

/** A sheet as an SVG file that looks the same anywhere: its colours, its paper and its face (woff2, base64) are in it. */
export function svgFile(sheet: Sheet, words: FileWords, face: string): string {
  const { poster, look, spec } = sheet;
  const { width, height, chart } = poster;
  const paper = look.paint("paper");
  const font = `@font-face{font-family:Instrument;font-weight:400 600;src:url(data:font/woff2;base64,${face}) format("woff2")}`;
  const head: Drawn[] = [
    { name: "title", attributes: { id: "title" }, text: words.title },
    { name: "desc", attributes: { id: "says" }, text: words.says },
  ];
  const box: Drawn = { name: "rect", attributes: { width: "100%", height: "100%", fill: paper } };
  const letters = look.size.text;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title says" lang="${words.locale}" font-family="Instrument, Helvetica Neue, Arial, sans-serif" font-size="${letters}">
${written(head)}
<style>${font}</style>
${written([box, ...edged(around(poster, sheet), paper)])}
<g transform="translate(${chart.x} ${chart.y})">${written(edged(renderToSvg(spec, look).elements, paper))}</g>
</svg>
`;
}
