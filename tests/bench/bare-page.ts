import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import type { DotsFacts } from "../../src/charts/kinds/dots/dots-spec.ts";
import { plainPage, textOf } from "./floor.ts";

/** The records of headline-vs-records as plain points. */
function pointsOf(dist: string): { x: number; y: number }[] {
  const published = JSON.parse(readFileSync(join(dist, "en/charts/headline-vs-records.json"), "utf8")) as {
    facts: DotsFacts;
  };
  return published.facts.groups.flatMap(({ usd }) => usd.map((x, y) => ({ x, y })));
}

/** The script of our pages that brings a chart when it comes into view, as anybody would write it. */
const script = `
const canvas = document.querySelector("canvas");
new IntersectionObserver(async ([entry], observer) => {
  if (!entry.isIntersecting) return;
  observer.disconnect();
  const [{ drawBare }, points] = await Promise.all([
    import("/bare.js"),
    fetch("/points.json").then((answer) => answer.json()),
  ]);
  drawBare(canvas, points);
  document.body.className = "alive";
}).observe(canvas);`;

const chart = `<div style="height:300px"><canvas></canvas></div><script type="module">${script}</script>`;

/** The page that stands beside one of ours: "/floor/en/pay/" is its text alone, "/bare/en/pay/" with a bare chart. */
export const beside = (kind: "floor" | "bare", path: string): string => `/${kind}${path}`;

/** Makes a folder with the floor and the bare chart of some pages: their own text, then one Chart.js chart of our records. */
export async function pagesBeside(dist: string, paths: readonly string[]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "bare-"));
  await build({
    configFile: false,
    logLevel: "error",
    build: {
      outDir: folder,
      emptyOutDir: false,
      lib: {
        entry: join(import.meta.dirname, "bare.ts"),
        formats: ["es"],
        fileName: () => "bare.js",
      },
    },
  });
  writeFileSync(join(folder, "points.json"), JSON.stringify(pointsOf(dist)));
  for (const path of paths) {
    const text = textOf(join(dist, path, "index.html"));
    for (const [kind, rest] of [
      ["floor", ""],
      ["bare", chart],
    ] as const) {
      const page = join(folder, beside(kind, path));
      mkdirSync(page, { recursive: true });
      writeFileSync(join(page, "index.html"), plainPage(text, rest));
    }
  }
  return folder;
}
