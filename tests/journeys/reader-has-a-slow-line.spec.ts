import { expect, type Page, test } from "@playwright/test";
import { locales } from "../../src/domain/locale.ts";
import { explorePath } from "../support/explorer.ts";
import { contentPageOf } from "../support/content.ts";
import { chartPath, embedPath } from "../support/chart-site.ts";

/** Gives a page a line of so many Mbit/s, of which it can know. */
async function onLine(page: Page, mbits: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const throughput = (mbits * 1_000_000) / 8;
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: 40,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  });
}

const asked = (page: Page) => page.locator('head link[rel="preload"][as="font"]');

for (const locale of locales) {
  const article = contentPageOf("pay", locale).path;

  test(`on a slow line the text comes first, in the faces its reader has (${locale})`, async ({ page }) => {
    await onLine(page, 1.6);
    await page.goto(article);
    await expect(page.locator("h1")).toBeVisible();
    await expect(asked(page)).toHaveCount(0);
  });

  test(`on another line every page asks for its faces before it is shown (${locale})`, async ({ page }) => {
    await onLine(page, 20);
    const paths = [
      article,
      contentPageOf("home", locale).path,
      explorePath(locale),
      chartPath("skills", locale),
    ];
    for (const [path, faces] of [
      ...paths.map((path) => [path, 3] as const),
      [embedPath("skills", locale), 2],
    ] as const) {
      await page.goto(path);
      await expect(asked(page), path).toHaveCount(faces);
    }
  });

  test(`without script the faces are asked for, as nobody can tell the line (${locale})`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(article);
    await expect(asked(page)).toHaveCount(3);
    await context.close();
  });
}
