import { textHaloPx, drawText } from "../chartjs/write.ts";
import { SvgContext } from "../svg/context.ts";
import { type SvgElement, serializeSvg } from "../svg/markup.ts";
import { renderToSvg } from "../svg/render.ts";
import { framePaddingPx, type ExportFrame, type ExportPage } from "./export-frame.ts";

/** What a program that shows the file, or reads it aloud, says of it. */
interface FileWords {
  readonly locale: string;
  readonly title: string;
  readonly says: string;
}

/** Words over their own edge of paper, written out: few programs beside browsers know `paint-order`. */
export const edged = (drawing: readonly SvgElement[], paper: string): SvgElement[] =>
  drawing.flatMap((one) => {
    if (one.name !== "text") return [one];
    const around = {
      fill: "none",
      stroke: paper,
      "stroke-width": String(textHaloPx),
      "stroke-linejoin": "round",
    };
    return [{ ...one, attributes: { ...one.attributes, ...around } }, one];
  });

/** What stands around the chart: two rules, and words. */
function around({ width, height, rules, words }: ExportFrame, { look }: ExportPage): readonly SvgElement[] {
  const context = new SvgContext(width, height, look.size.text, look.measure);
  for (const { y, size, token } of rules) {
    context.beginPath();
    context.rect(framePaddingPx, y - size / 2, width - 2 * framePaddingPx, size);
    context.fillStyle = look.paint(token);
    context.fill();
  }
  drawText(context, words, look);
  return context.elements;
}

/** A sheet as an SVG file that looks the same anywhere: its colours, its paper and its face (woff2, base64) are in it. */
export function svgFile(sheet: ExportPage, words: FileWords, face: string): string {
  const { frame, look, spec } = sheet;
  const { width, height, chart } = frame;
  const paper = look.paint("paper");
  const font = `@font-face{font-family:Instrument;font-weight:400 600;src:url(data:font/woff2;base64,${face}) format("woff2")}`;
  const head: SvgElement[] = [
    { name: "title", attributes: { id: "title" }, text: words.title },
    { name: "desc", attributes: { id: "says" }, text: words.says },
  ];
  const box: SvgElement = { name: "rect", attributes: { width: "100%", height: "100%", fill: paper } };
  const letters = look.size.text;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title says" lang="${words.locale}" font-family="Instrument, Helvetica Neue, Arial, sans-serif" font-size="${letters}">
${serializeSvg(head)}
<style>${font}</style>
${serializeSvg([box, ...edged(around(frame, sheet), paper)])}
<g transform="translate(${chart.x} ${chart.y})">${serializeSvg(edged(renderToSvg(spec, look).elements, paper))}</g>
</svg>
`;
}
