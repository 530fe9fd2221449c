import { expect, type Page, test } from "@playwright/test";

import { chartPath, embedPath, wake } from "../support/chart-site.ts";
import { contentPageOf, contentPages } from "../support/content.ts";
import { explorePath } from "../support/explorer.ts";
import { observedOn, shiftOfFonts, watch } from "../support/visit.ts";
import { inOneLanguage } from "../support/sample.ts";

const font = /\.woff2$/;

/** Holds every font back until `release` is called. */
async function holdFonts(page: Page): Promise<{ release: () => void }> {
  const { promise, resolve: release } = Promise.withResolvers<void>();
  await page.route(font, async (route) => {
    await promise;
    await route.continue();
  });
  return { release };
}

/** Makes the browser say this of its line, or nothing, as most browsers do. */
const sayOfLine = (page: Page, connection: object | undefined): Promise<unknown> =>
  page.addInitScript(
    (value) => Object.defineProperty(navigator, "connection", { configurable: true, value }),
    connection,
  );

/** Whether every letter of an element is painted in a font of the site, as the browser’s own tools see it. */
async function isInOurType(page: Page, selector: string): Promise<boolean> {
  const session = await page.context().newCDPSession(page);
  await session.send("DOM.enable");
  await session.send("CSS.enable");
  const { root } = await session.send("DOM.getDocument");
  const { nodeId } = await session.send("DOM.querySelector", { nodeId: root.nodeId, selector });
  const { fonts } = await session.send("CSS.getPlatformFontsForNode", { nodeId });
  await session.detach();
  return fonts.length > 0 && fonts.every(({ isCustomFont }) => isCustomFont);
}

const painted = (page: Page): Promise<unknown> =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

/** What a canvas shows, as one string. */
const pixels = (page: Page): Promise<string> =>
  page
    .locator("canvas")
    .first()
    .evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());

for (const locale of inOneLanguage(1)) {
  const article = contentPageOf("pay", locale).path;
  const lines = {
    "0.5 Mbit/s": { downlink: 0.5, effectiveType: "2g", saveData: false },
    "50 Mbit/s": { downlink: 50, effectiveType: "4g", saveData: false },
    nothing: undefined,
  };

  for (const [said, connection] of Object.entries(lines))
    test(`a first visit is read in our type where the browser says ${said} of its line (${locale})`, async ({
      page,
    }) => {
      await sayOfLine(page, connection);
      await page.goto(article);
      await page.evaluate(() => document.fonts.ready);
      expect(await isInOurType(page, "h1")).toBe(true);
      expect(await isInOurType(page, "main p")).toBe(true);
    });

  test(`fonts that come late move next to nothing on a page read in others meanwhile (${locale})`, async ({
    browser,
  }) => {
    const paths = [
      ...contentPages.filter((page) => page.locale === locale).map(({ path }) => path),
      chartPath("pay-by-job", locale),
      chartPath("hourly-trainers", locale),
      embedPath("skills", locale),
      explorePath(locale),
    ];
    for (const path of new Set(paths)) {
      const context = await browser.newContext({ viewport: { width: 375, height: 800 } });
      const page = await context.newPage();
      await watch(page);
      const { release } = await holdFonts(page);
      await page.goto(path, { waitUntil: "domcontentloaded" });
      await painted(page);
      expect(await isInOurType(page, "h1"), `${path}: something is read before`).toBe(false);
      release();
      await page.evaluate(() => document.fonts.ready);
      await expect.poll(() => isInOurType(page, "h1"), path).toBe(true);
      await painted(page);
      const { shiftedByFonts, shifts } = await observedOn(page);
      const rest = shifts.reduce((sum, shift) => sum + Number.parseFloat(shift), 0);
      expect(shiftedByFonts + rest, path).toBeLessThanOrEqual(shiftOfFonts);
      await context.close();
    }
  });

  test(`a chart that came alive before our type is drawn anew in it (${locale})`, async ({ page }) => {
    const path = chartPath("pay-by-job", locale);
    const { release } = await holdFonts(page);
    await page.goto(path, { waitUntil: "domcontentloaded" });
    await wake(page, "pay-by-job");
    const before = await pixels(page);
    release();
    await page.evaluate(() => document.fonts.ready);
    await expect.poll(() => pixels(page)).not.toBe(before);
    const late = await pixels(page);
    await page.unroute(font);
    await page.goto(path);
    await page.evaluate(() => document.fonts.ready);
    await wake(page, "pay-by-job");
    await expect.poll(() => pixels(page), "as if it had been there from the start").toBe(late);
  });

  test(`a reader who asks for few bytes is sent no fonts, and the look else (${locale})`, async ({
    page,
  }) => {
    const { asked: all, complaints } = await watch(page);
    await sayOfLine(page, { downlink: 10, saveData: true });
    await page.goto(contentPageOf("home", locale).path, { waitUntil: "networkidle" });
    const urls = (await all()).map(({ url }) => url);
    expect(urls.length).toBeGreaterThan(0);
    expect(urls.filter((url) => font.test(url))).toEqual([]);
    await expect(page.locator("h1 .stamp")).toHaveCSS("text-transform", "uppercase");
    expect(complaints).toEqual([]);
  });

  test(`without script an article is read in our type (${locale})`, async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(article, { waitUntil: "networkidle" });
    expect(await isInOurType(page, "h1")).toBe(true);
    await context.close();
  });
}
