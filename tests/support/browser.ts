import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";

/*
 * The browser is found or brought here, before any test, so that `npm test` works on a bare Debian machine.
 * Nothing is downloaded when a browser is already there. First the one without windows: a page opens in it three
 * times as fast.
 */
const browsers = [
  "/usr/bin/chromium-headless-shell",
  chromium.executablePath(),
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
];

/** Start flags that keep Chromium working in a container, and quiet: no request of its own. */
export const launchFlags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // Letters as wide as their face says, as on a screen: without windows they would be fitted to pixels.
  "--font-render-hinting=none",
  // A test goes through three hundred addresses in a second; a reader never does.
  "--disable-ipc-flooding-protection",
];

/** A browser may be there and still lack a system library: only one that says its version counts. */
const starts = (path: string): boolean =>
  existsSync(path) && spawnSync(path, ["--version", "--no-sandbox"], { timeout: 30_000 }).status === 0;

const found = (): string | undefined => browsers.find(starts);

const isRoot = process.getuid?.() === 0;

/** Ways to bring a browser, in order; each is tried only when the one before it failed. */
const ways: readonly (readonly string[])[] = [
  ["npx", "playwright", "install", ...(isRoot ? ["--with-deps"] : []), "chromium"],
  ...(isRoot
    ? [
        ["apt-get", "update"],
        ["apt-get", "install", "-y", "--no-install-recommends", "chromium-headless-shell"],
        ["apt-get", "install", "-y", "--no-install-recommends", "chromium"],
      ]
    : []),
];

/** The path of a Chromium that starts. Ends the process with one sentence when none can be had. */
export function bringBrowser(): string {
  const already = found();
  if (already) return already;
  for (const [command = "", ...rest] of ways) {
    console.log(`No browser yet: ${[command, ...rest].join(" ")}`);
    spawnSync(command, rest, { stdio: "inherit", timeout: 300_000 });
    const brought = found();
    if (brought) return brought;
  }
  console.error(
    "No browser for the tests: install Chromium (as root: apt-get install chromium), then run npm test again.",
  );
  process.exit(1);
}
