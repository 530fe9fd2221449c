import { defineConfig } from "@playwright/test";
import base from "../playwright.config.ts";

const engine = process.env["ENGINE"] === "webkit" ? "webkit" : "firefox";

/** The journeys of readers in an engine Playwright has brought; the flags of Chromium mean nothing to it. */
export default defineConfig({
  ...base,
  testDir: "..",
  use: { ...base.use, launchOptions: {}, browserName: engine },
  projects: [{ name: engine, testMatch: "e2e/*.spec.ts" }],
});
