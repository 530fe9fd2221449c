import { expect, type Page, test } from "@playwright/test";
import { locales } from "../../src/domain/locale.ts";
import { explorePath } from "../support/explorer.ts";
import { contentPageOf } from "../support/content.ts";
import { chartPath, embedPath } from "../support/chart-site.ts";
import { watch } from "../support/visit.ts";

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

/** How many faces a page knows of. */
const facesOf = (page: Page): Promise<number> => page.evaluate(() => document.fonts.size);

for (const locale of locales) {
  const article = contentPageOf("pay", locale).path;

  test(`on a slow line the first page keeps the faces its reader has, the next has ours (${locale})`, async ({
    page,
  }) => {
    const fonts = { asked: 0, come: 0 };
    page.on("request", (request) => {
      if (request.resourceType() === "font") fonts.asked += 1;
    });
    page.on("requestfinished", (request) => {
      if (request.resourceType() === "font") fonts.come += 1;
    });
    await onLine(page, 1.6);
    await page.clock.install();
    await page.goto(article, { waitUntil: "load" });
    await expect(asked(page)).toHaveCount(0);
    expect(await facesOf(page)).toBe(0);
    expect(fonts.asked, "what the reader does first comes first").toBe(0);
    await page.clock.fastForward(10_000);
    await expect.poll(() => fonts.come, "fetched behind it").toBe(3);
    await page.locator("footer nav a").nth(2).click();
    await expect(asked(page)).toHaveCount(3);
    expect(await facesOf(page)).toBeGreaterThan(3);
  });

  test(`a reader who asks for few bytes is sent no faces (${locale})`, async ({ page }) => {
    const { asked: all } = await watch(page);
    await page.addInitScript(() =>
      Object.defineProperty(navigator, "connection", { value: { downlink: 10, saveData: true } }),
    );
    await page.goto(article, { waitUntil: "networkidle" });
    const urls = (await all()).map(({ url }) => url);
    expect(urls.length).toBeGreaterThan(0);
    expect(urls.filter((url) => url.endsWith(".woff2"))).toEqual([]);
  });

  test(`on another line the head of every page asks for its faces (${locale})`, async ({ page }) => {
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
