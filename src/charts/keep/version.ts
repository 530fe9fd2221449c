import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** All that decides what a chart looks like, besides what it says. */
export const decisive: readonly string[] = [
  "src/charts/*.ts",
  "src/charts/{draw,layout,spec,svg}/*.ts",
  "src/charts/{chartjs,kinds}/**/*.ts",
  "src/charts/take/{bitmap,palette-png,png-file,poster,poster-text,sheet}.ts",
  "src/fonts/*.woff2",
  "src/styles/tokens.css",
  "node_modules/{@napi-rs/canvas,chart.js}/package.json",
];

let version: string | undefined;

/** A hash of the drawing code, the faces and the libraries: with another one, nothing that was kept is used. */
export function drawingVersion(): string {
  if (version) return version;
  const hash = createHash("sha256").update(process.versions.zlib);
  for (const file of globSync(decisive, { cwd: process.cwd() }).toSorted())
    hash.update(file).update(readFileSync(join(process.cwd(), file)));
  return (version = hash.digest("hex"));
}
