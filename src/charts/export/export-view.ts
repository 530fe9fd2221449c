import type { ChartFile } from "../chart-file.ts";
import { describe } from "../kinds/alternatives.ts";
import { specify } from "../kinds/index.ts";
import { cssPaint, type Paint } from "../palette.ts";
import type { Measure } from "../text.ts";
import type { View } from "../view.ts";
import { csv } from "./csv-file.ts";
import { type ExportPage, exportPageOf } from "./export-frame.ts";
import { rasterize } from "./rasterize.ts";
import { svgFile } from "./svg-file.ts";

/* In the browser, when it is asked for: the view one sees as a file, by the same drawing code as the files built. */

export type ExportFormat = "png" | "svg" | "csv";

/** What a live chart hands over. */
interface ExportInput {
  readonly published: ChartFile;
  readonly view: View;
  /** The address of the view, which the file names and is named after. */
  readonly address: string;
  /** Where the file of the plain face is. */
  readonly face: string;
}

/** "https://…/en/charts/hourly-pay/?currency=GBP&per=month", "svg" → "hourly-pay-gbp-month.svg" */
export function fileName(address: string, type: ExportFormat): string {
  const { pathname, searchParams } = new URL(address);
  const slug = pathname.split("/").findLast(Boolean) ?? "chart";
  const view = [...searchParams.values()].map((value) => value.toLowerCase().replace(/[^a-z0-9-]/g, ""));
  return `${[slug, ...view].filter(Boolean).join("-")}.${type}`;
}

/** "rgb(245, 245, 239)" → "#f5f5ef", as the stylesheet has it. */
const hex = (colour: string): string =>
  `#${(colour.match(/\d+/g) ?? [])
    .slice(0, 3)
    .map((part) => Number(part).toString(16).padStart(2, "0"))
    .join("")}`;

/** Does something with the light colours of the page, whatever scheme it is shown in. */
function inLight<Result>(make: (paint: Paint) => Result): Result {
  const probe = document.body.appendChild(document.createElement("span"));
  probe.hidden = true;
  probe.style.colorScheme = "light";
  probe.style.setProperty("forced-color-adjust", "none");
  try {
    return make((token) => {
      probe.style.color = cssPaint(token);
      return hex(getComputedStyle(probe).color);
    });
  } finally {
    probe.remove();
  }
}

async function base64(address: string): Promise<string> {
  const bytes = new Uint8Array(await (await fetch(address)).arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}

/** Width of words as this browser sets them. Throws when it grants no drawing context. */
function measurer(font: string): Measure {
  const context = document.createElement("canvas").getContext("2d");
  if (!context) throw new Error("found no drawing context; expected a canvas that measures");
  return (text, size, weight) => {
    context.font = `${weight} ${size}px ${font}`;
    return context.measureText(text).width;
  };
}

const png = (sheet: ExportPage): Promise<Blob> =>
  new Promise((resolve, reject) => {
    const canvas = document.createElement("canvas");
    rasterize(canvas, document.createElement("canvas"), sheet);
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error("found a canvas that cannot be read; expected a picture"));
    }, "image/png");
  });

/** The view as a file. Rejects when the browser refuses a canvas, or the face cannot be fetched. */
export async function exportView(
  type: ExportFormat,
  { published, view, address, face }: ExportInput,
): Promise<{ blob: Blob; name: string }> {
  const { facts, frame, locale } = published;
  const name = fileName(address, type);
  const spec = specify(facts, view);
  if (type === "csv") {
    const text = csv(published, spec, view, address);
    return { name, blob: new Blob([text], { type: "text/csv;charset=utf-8" }) };
  }
  const font = getComputedStyle(document.body).fontFamily;
  // The faces that stand in for ours are of the system, and rejected where it has none.
  await Promise.allSettled([400, 600].map((weight) => document.fonts.load(`${weight} 14px ${font}`)));
  const measure = measurer(font);
  const drawnIn = (paint: Paint) => exportPageOf(published, view, address, { measure, paint, font });
  if (type === "png") return { name, blob: await inLight((paint) => png(drawnIn(paint))) };
  const words = { locale, title: frame.title, says: describe(spec, locale) };
  const letters = await base64(face);
  const svg = inLight((paint) => svgFile(drawnIn(paint), words, letters));
  return { name, blob: new Blob([svg], { type: "image/svg+xml" }) };
}
