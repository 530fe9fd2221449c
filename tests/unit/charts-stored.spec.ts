import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { expect, test } from "@playwright/test";
import { renderStaticSvg } from "../../src/charts/svg/picture.ts";
import type { ChartSpec } from "../../src/charts/kinds/kind.ts";
import { chartIds, drawnCharts, sizeNames } from "../support/charts.ts";
import { drawingOf } from "../support/drawings.ts";

test("the ten charts of the catalogue are there", () => {
  expect(chartIds.toSorted()).toEqual([
    "famous-figures",
    "headline-vs-records",
    "hourly-trainers",
    "pay-by-country",
    "pay-by-job",
    "pay-over-time",
    "searches",
    "skills",
    "story-figures",
    "title-share",
  ]);
});

const tokens = readFileSync("src/styles/tokens.css", "utf8").matchAll(
  /--color-([a-z0-9-]+):\s*light-dark\((#[0-9a-f]+)/g,
);
const variables = [...tokens].map(([, name, light]) => `--color-${name}:${light}`).join(";");

/** All sizes of a chart on one sheet, with the light colours, so that a diff can be looked at. */
function sheetOf(spec: ChartSpec): string {
  let y = 20;
  const placed = sizeNames.map((name) => {
    const { width, height } = drawingOf(spec, name);
    const drawing = renderStaticSvg(spec, name).replace(
      "<svg ",
      `<svg x="20" y="${y}" width="${width}" height="${height}" overflow="visible" `,
    );
    y += height + 40;
    return drawing.replaceAll("><", ">\n<");
  });
  const style = `svg{${variables}} text{font-family:"Instrument Sans",Arial,sans-serif}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="780" height="${y}"><style>${style}</style><rect width="100%" height="100%" fill="var(--color-paper)"/>\n${placed.join("\n")}\n</svg>\n`;
}

for (const { id, locale, name, spec } of drawnCharts) {
  test(`${name} is drawn as stored, to the byte`, () => {
    const file = join("tests/snapshots", `${id}.${locale}.svg`);
    const drawn = sheetOf(spec);
    if (process.env["STORE_CHARTS"]) writeFileSync(file, drawn);
    const look = "look at it; if it is right, run the tests once with STORE_CHARTS=1";
    expect(existsSync(file), `no ${file}: draw the chart, ${look}`).toBe(true);
    expect(drawn, `${file} differs: ${look}`).toBe(readFileSync(file, "utf8"));
  });
}

/** What a drawing adds to its page, compressed: dots are many, nine rows are some, the rest is few. */
const limits: Readonly<Record<string, number>> = { "headline-vs-records": 1500, "hourly-trainers": 1100 };

for (const { id, name, spec } of drawnCharts) {
  const limit = limits[id] ?? 1000;
  test(`${name} costs at most ${limit} bytes at every size, without style attributes or ids`, () => {
    for (const size of sizeNames) {
      const svg = renderStaticSvg(spec, size);
      expect(brotliCompressSync(svg).length, size).toBeLessThanOrEqual(limit);
      expect(svg, size).not.toMatch(/ (style|id)=/);
      expect(svg.replace(/>[^<]*</g, "><"), "coordinates of one decimal").not.toMatch(/\d\.\d\d/);
    }
  });
}
