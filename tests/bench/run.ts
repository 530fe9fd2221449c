import { rmSync } from "node:fs";
import { chromium } from "@playwright/test";
import { bringBrowser, launchFlags } from "../support/browser.ts";
import { pagesBeside } from "./bare-page.ts";
import { building } from "./building.ts";
import { choosing } from "./choosing.ts";
import { article, comingAlive } from "./coming-alive.ts";
import { type Figure, rounded } from "./figures.ts";
import { loading, measured } from "./loading.ts";
import { machine } from "./machine.ts";
import { report } from "./report.ts";
import { serve } from "./server.ts";
import { store } from "./store.ts";
import { viewsMade } from "./views.ts";

/*
 * `npm run bench`: what the built site costs its readers and its building, as tables and as JSON.
 * `npm run bench -- loading building` measures these parts alone; `STORE_BENCH=1` keeps a whole run for
 * .github/BENCH.md and the page on the tests. Nothing here can fail a build.
 */

const port = 4399;
const dist = "dist";
const origin = `http://localhost:${port}`;

const plain = await pagesBeside(dist, [...Object.values(measured(dist)), article]);
const server = await serve([dist, plain], port);
const browser = await chromium.launch({ executablePath: bringBrowser(), args: launchFlags });

const parts: Readonly<Record<string, () => Promise<Figure[]> | Figure[]>> = {
  loading: () => loading(browser, origin, dist),
  alive: () => comingAlive(browser, origin),
  choosing: () => choosing(browser, origin),
  building,
  views: viewsMade,
};
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in parts));
if (unknown.length > 0)
  throw new Error(`found ${unknown.join(", ")}; expected parts of ${Object.keys(parts).join(", ")}`);

const figures: Figure[] = [];
for (const [name, part] of Object.entries(parts))
  if (asked.length === 0 || asked.includes(name)) figures.push(...(await part()).map(rounded));

const bench = { date: new Date().toISOString().slice(0, 10), machine: machine(browser), figures };
await browser.close();
server.close();
rmSync(plain, { recursive: true });
if (process.env["STORE_BENCH"] && asked.length === 0) await store(bench);
console.log(await report(bench));
console.log(JSON.stringify(bench));
