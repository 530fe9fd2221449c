import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import type { DotsFacts } from "../../src/charts/facts/facts.ts";

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

/** Makes a folder with a bare page: as much text before it, then one Chart.js chart of the same data. */
export async function barePage(dist: string): Promise<string> {
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
  const text = "<p>Words before the chart, as many screens of them as in the article.</p>".repeat(120);
  writeFileSync(
    join(folder, "bare.html"),
    `<!doctype html><meta name="viewport" content="width=device-width"><title>Bare chart</title>${text}<div style="height:300px"><canvas></canvas></div><script type="module">${script}</script>`,
  );
  return folder;
}
