import { statSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "@playwright/test";
import { articles } from "../support/content.ts";
import { beside } from "./bare-page.ts";
import type { Figure } from "./figures.ts";
import { figuresOf, type Visits } from "./loading-figures.ts";
import { inside } from "./sent.ts";
import { type Visit, visit } from "./visit.ts";

/** Each visit is made so often, each time beside its floor and its bare chart; the middle one counts. */
const runs = Number(process.env["BENCH_RUNS"] ?? 5);

const size = (dist: string, path: string): number => statSync(join(dist, path, "index.html")).size;

/** The pages measured: of the articles the heaviest. */
export function measured(dist: string): Readonly<Record<string, string>> {
  const article = articles.map(({ path }) => path).sort((a, b) => size(dist, b) - size(dist, a))[0] ?? "";
  return {
    home: "/en/",
    article,
    chart: "/en/charts/headline-vs-records/",
    view: "/en/explore/data-scientist/united-states/",
    explorer: "/en/explore/",
  };
}

async function visits(browser: Browser, origin: string, name: string, path: string): Promise<Visits> {
  const made = { ours: [] as Visit[], floor: [] as Visit[], bare: [] as Visit[] };
  for (let run = 1; run <= runs; run += 1) {
    made.ours.push(await visit(browser, origin + path));
    made.floor.push(await visit(browser, origin + beside("floor", path)));
    made.bare.push(await visit(browser, origin + beside("bare", path)));
    console.log(`  loading ${path} (${name}): run ${run} of ${runs}`);
  }
  return made;
}

/** Opening pages on a slow phone, each beside its text alone and beside its text with a bare chart. */
export async function loading(browser: Browser, origin: string, dist: string): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const [name, path] of Object.entries(measured(dist)))
    figures.push(...figuresOf(name, path, await visits(browser, origin, name, path), inside(dist, path)));
  return figures;
}
