import { spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { firefox, webkit } from "@playwright/test";
import { type Found, freePort, patiently } from "./engine.ts";
import { findFirefox } from "./firefox.ts";
import { journeyCount, travel } from "./journeys.ts";
import { findWebKit } from "./webkit.ts";

/*
 * npm run test:engines: readers’ journeys where the engine is not Chromium. With a build of Playwright’s, all of
 * tests/e2e; with what the system has, the shorter ones beside this file, on pages with charts. An
 * engine that is not here is said to be missing, and why: it counts neither as passed nor as failed.
 */

const root = fileURLToPath(new URL("../../", import.meta.url));
const say = (line: string): void => console.log(line);
let passed = 0;
let failed = 0;

const port = await freePort();
const base = `http://127.0.0.1:${port}`;
const server = spawn(
  "npm",
  ["run", "serve", "--", "--ignore-lock", "--host", "127.0.0.1", "--port", String(port)],
  {
    cwd: root,
    stdio: "ignore",
    detached: true,
  },
);
// Its whole group: npm, and what npm started. Also when somebody stops us half way.
process.once("exit", () => server.pid && process.kill(-server.pid));
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(1));
await patiently(30, () => fetch(base));

/** Pages with charts: every one of the articles’ depth, a dozen of those below. */
async function chartPages(): Promise<string[]> {
  const map = await (await fetch(`${base}/sitemap.xml`)).text();
  const paths = [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = ""]) => new URL(url).pathname);
  const holds = async (path: string) => (await (await fetch(base + path)).text()).includes("<salary-chart");
  const held = await Promise.all(paths.map(holds));
  const all = paths.filter((_, i) => held[i]);
  const below = all.filter((path) => path.split("/").length > 4);
  const step = Math.ceil(below.length / 12);
  return all
    .filter((path) => !below.includes(path) || below.indexOf(path) % step === 0)
    .map((path) => base + path);
}
const pages = await chartPages();
if (pages.length < 6)
  throw new Error(`found ${pages.length} pages with charts; expected a built site: npm run build`);

async function here(name: string, found: Found): Promise<void> {
  if ("missing" in found) return say(`${name}: not here, because there is ${found.missing}`);
  const engine = await found.start().catch((error: unknown) => String(error));
  if (typeof engine === "string") return say(`${name}: not here, because it does not start: ${engine}`);
  say(`${engine.name}: ${pages.length} pages`);
  for (const page of pages) {
    const wrong = await travel(engine, page, say).catch((error: unknown) => {
      say(`  ✘  ${page}: ${String(error)}`);
      return journeyCount;
    });
    failed += wrong;
    passed += journeyCount - wrong;
  }
  await engine.close().catch(() => undefined);
}

for (const [name, type, find] of [
  ["Firefox", firefox, findFirefox],
  ["WebKit", webkit, findWebKit],
] as const) {
  if (!existsSync(type.executablePath())) {
    await here(name, find());
    continue;
  }
  say(`${name}: Playwright’s build, every journey`);
  const config = `${root}tests/engines/playwright.config.ts`;
  const env = { ...process.env, ENGINE: name.toLowerCase() };
  const { status } = spawnSync("playwright", ["test", "--config", config], { stdio: "inherit", env });
  if (status === 0) passed += 1;
  else failed += 1;
}

say(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
