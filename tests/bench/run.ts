import { chromium } from "@playwright/test";
import { bringBrowser, launchFlags } from "../support/browser.ts";
import { barePage } from "./bare-page.ts";
import { cardsPrinted } from "./cards.ts";
import { choosing } from "./choosing.ts";
import { comingAlive } from "./coming-alive.ts";
import { serve } from "./server.ts";
import { viewsMade } from "./views.ts";

/* `npm run bench`: what the built site costs a reader, and its building, printed as a table and as JSON. Nothing here can fail a build. */

const port = 4399;
const dist = "dist";

const server = await serve([dist, await barePage(dist)], port);
const browser = await chromium.launch({ executablePath: bringBrowser(), args: launchFlags });
const alive = await comingAlive(browser, `http://localhost:${port}`);
const chosen = await choosing(browser, `http://localhost:${port}`);
await browser.close();
server.close();
const figures = [...alive, ...chosen, ...cardsPrinted(), ...viewsMade()];

console.table(
  figures.map(({ what, value, unit, promise, least }) => ({
    what,
    value: `${value.toFixed(unit === "×" ? 2 : 0)} ${unit}`,
    promise: promise !== undefined ? `at most ${promise} ${unit}` : least ? `at least ${least} ${unit}` : "",
  })),
);
console.log(JSON.stringify(figures));
