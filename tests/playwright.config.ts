import { defineConfig } from "@playwright/test";
import { bringBrowser, launchFlags } from "./support/browser.ts";

// Found once, by the process that starts the workers; they inherit it.
const browser = (process.env["TEST_BROWSER"] ??= bringBrowser());

// What is too slow for every page is tried on some, others every run (support/sample.ts).
process.env["SAMPLE_SEED"] ??= String(Date.now() % 1_000_000);

const port = Number(process.env["TEST_PORT"] ?? 4391);

/** The tests run on the built site, served as it will be; `npm test` has just built it. */
export default defineConfig({
  testDir: ".",
  outputDir: "../test-results",
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  // Far more than any test takes, for a machine that does much else meanwhile.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [["list"], ["./support/stored-run.ts"], ["./support/tally.ts"]],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    // Nothing flies in while a test measures or clicks.
    contextOptions: { reducedMotion: "reduce" },
    // What cannot be clicked by now never will be.
    actionTimeout: 30_000,
    launchOptions: { executablePath: browser, args: launchFlags },
  },
  webServer: {
    // Beside a site that `npm start` may be showing already.
    command: `npm run serve -- --ignore-lock --host 127.0.0.1 --port ${port}`,
    cwd: "..",
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
  },
  projects: [
    { name: "unit", testDir: "unit" },
    { name: "site", testMatch: ["e2e/*.spec.ts", "site/*.spec.ts"] },
  ],
});
