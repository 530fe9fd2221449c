import { spawnSync } from "node:child_process";
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import { bringBrowser, launchFlags } from "../support/browser.ts";
import { addLanguage } from "./code.ts";
import { addTexts } from "./content.ts";

/*
 * npm run test:pseudo: the whole site, built with a third language that nobody speaks, in a copy of the tree; then
 * each of its pages on a phone 375 px wide, where nothing may be wider. Apart from npm test: it builds the site anew.
 */

const root = fileURLToPath(new URL("../../", import.meta.url));
const copy = mkdtempSync(join(tmpdir(), "pseudo-"));
process.once("exit", () => rmSync(copy, { recursive: true, force: true }));

for (const name of [
  "src",
  "public",
  "content",
  "astro.config.mjs",
  "package.json",
  "tsconfig.json",
  ".github",
])
  cpSync(join(root, name), join(copy, name), { recursive: true });
symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
addLanguage(join(copy, "src"), join(root, "tests/pseudo/accented.ts"));
addTexts(join(copy, "content"));

const built = spawnSync("astro", ["build"], {
  cwd: copy,
  encoding: "utf8",
  env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1", NO_COLOR: "1" },
});
if (built.status !== 0) {
  console.log(built.stdout.slice(-4000), built.stderr.slice(-4000));
  console.log("0 passed, 1 failed");
  process.exit(1);
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};
const server = createServer((asked, answer) => {
  const { pathname } = new URL(asked.url ?? "/", "http://localhost");
  const file = join(copy, "dist", pathname.endsWith("/") ? `${pathname}index.html` : pathname);
  answer.setHeader("Content-Type", types[extname(file)] ?? "application/octet-stream");
  try {
    answer.end(readFileSync(file));
  } catch {
    answer.writeHead(404).end();
  }
});
await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
const address = server.address();
const base = `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}`;

const all = globSync("xx/**/index.html", { cwd: join(copy, "dist") }).map(
  (file) => `/${file.slice(0, -"index.html".length)}`,
);
// Views of the explorer are of one mould: some stand for all.
const pages = all.filter((path, i) => path.split("/").length < 6 || i % 10 === 0);
if (pages.length < 20) throw new Error(`found ${pages.length} pages in xx; expected every page of English`);

const browser = await chromium.launch({ executablePath: bringBrowser(), args: launchFlags });
const page = await browser.newPage({ viewport: { width: 375, height: 800 }, reducedMotion: "reduce" });
let failed = 0;
for (const path of pages) {
  await page.goto(base + path, { waitUntil: "load" });
  const { width, widest, plain } = await page.evaluate(() => ({
    width: document.documentElement.scrollWidth,
    widest: [...document.body.querySelectorAll("*")]
      .filter((one) => one.getBoundingClientRect().right > innerWidth + 1)
      .slice(0, 3)
      .map((one) => `${one.tagName}.${one.getAttribute("class")}`),
    // A sentence of the interface that came through in plain English.
    plain: [...document.querySelectorAll("button, label, th, summary, h1, h2")]
      .map((one) => one.textContent.trim())
      .filter((text) => /^[A-Z][a-z]+ [a-z]+ [a-z ]+$/.test(text))
      .slice(0, 3),
  }));
  const wrong = [
    ...(width > 375 ? [`${width} px wide: ${widest.join(", ")}`] : []),
    ...plain.map((one) => `in English: ${one}`),
  ];
  if (wrong.length === 0) continue;
  failed += 1;
  console.log(`✘ ${path}\n    ${wrong.join("\n    ")}`);
}
await browser.close();
server.close();
console.log(`${pages.length} of ${all.length} pages in a third language, at 375 px`);
console.log(`${pages.length - failed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
