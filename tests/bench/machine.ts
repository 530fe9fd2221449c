import { availableParallelism, totalmem } from "node:os";
import type { Browser } from "@playwright/test";
import type { Bench } from "../../src/domain/proof.ts";

const gigabyte = 1024 ** 3;

/** What the bench runs on: figures mean little without it. */
export const machine = (browser: Browser): Bench["machine"] => ({
  cores: availableParallelism(),
  memory: Math.round(totalmem() / gigabyte),
  node: process.version,
  browser: `Chromium ${browser.version().split(".")[0] ?? ""}`,
});
