import { expect, type Locator, type Page, test } from "@playwright/test";
import { keys } from "../../src/charts/view.ts";
import { chartOn, chartPages, chartPath, measured, quietly, wake } from "../support/chart-site.ts";
import { difference } from "../support/pixels.ts";
import { openPage } from "../support/site.ts";
import { inTurn } from "../support/sample.ts";

/** Letters of a canvas and of a picture are smoothed each in their own way: this share of a plot, at most. */
const alike = 0.01;

/** How many canvases of a page still hold a drawing, and how many charts say they are alive. */
const livesOn = (page: Page): Promise<{ drawn: number; alive: number }> =>
  page.evaluate(() => ({
    drawn: [...document.querySelectorAll("canvas")].filter(({ width }) => width > 0).length,
    alive: document.querySelectorAll(".alive").length,
  }));

for (const { id, path } of inTurn(chartPages).filter(({ locale }) => locale === "en")) {
  test(`${path}: the live chart lies over its picture to the pixel, at every width`, async ({
    page,
    browser,
    baseURL,
  }) => {
    const still = await browser.newPage({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
    for (const width of [320, 768, 1280]) {
      for (const one of [page, still]) {
        await one.setViewportSize({ width, height: 900 });
        // Twice: a face that comes late is kept for the next page, and both must be set in the same.
        await one.goto(path);
        await one.reload();
      }
      const { plot } = await wake(page, id);
      await page.mouse.move(0, 0);
      const asleep = chartOn(still, id).plot;
      const [drawn, drawnBefore] = [await plot.screenshot(), await asleep.screenshot()];
      expect(await difference(drawn, drawnBefore, 1), `${width} px`).toBeLessThan(alike);
      expect(await difference(drawnBefore, drawn, 1), `${width} px`).toBeLessThan(alike);
    }
    await still.close();
  });
}

test("thirty visits to a chart leave nothing alive behind", async ({ page }) => {
  const wrong = await quietly(page);
  await openPage(page, "pay", "en");
  const { figure, element } = chartOn(page, "pay-by-job");
  for (let visit = 1; visit <= 30; visit += 1) {
    await figure.evaluate((node) => node.scrollIntoView());
    await expect(element).toHaveClass(/alive/);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await expect(element).not.toHaveClass(/alive/);
  }
  await page.evaluate(() => scrollTo(0, 0));
  await expect.poll(() => livesOn(page)).toEqual({ drawn: 0, alive: 0 });
  // What the page no longer shows must be gone from memory as well: no canvas but those of its charts.
  const session = await page.context().newCDPSession(page);
  const { result } = await session.send("Runtime.evaluate", { expression: "HTMLCanvasElement.prototype" });
  await session.send("HeapProfiler.collectGarbage");
  const { objects } = await session.send("Runtime.queryObjects", {
    prototypeObjectId: result.objectId ?? "",
  });
  const { result: count } = await session.send("Runtime.callFunctionOn", {
    objectId: objects.objectId ?? "",
    functionDeclaration: "function () { return this.filter((one) => !one.isConnected).length; }",
    returnByValue: true,
  });
  expect(count.value).toBeLessThanOrEqual(2);
  expect(wrong).toEqual([]);
});

test("a chart taken out of its page sleeps, and wakes where it is put back", async ({ page }) => {
  await page.goto(chartPath("story-figures", "en"));
  await wake(page, "story-figures");
  const chart = await page.locator("salary-chart").elementHandle();
  const home = await page.locator(":has(> salary-chart)").elementHandle();
  await chart?.evaluate((node) => node.remove());
  await expect.poll(() => chart?.evaluate((node) => node.querySelector("canvas")?.width)).toBe(0);
  await home?.evaluate((node, taken) => taken && node.prepend(taken), chart);
  const { plot, value } = await wake(page, "story-figures");
  await plot.focus();
  await page.keyboard.press("ArrowDown");
  await expect(value).toHaveText("€45,500");
});

for (const deviceScaleFactor of [1, 1.5, 2, 3, 4]) {
  test.describe(`with ${deviceScaleFactor} pixels to the pixel`, () => {
    // Four is a zoom of 400 % on a screen of 1280.
    test.use({ deviceScaleFactor, viewport: { width: deviceScaleFactor === 4 ? 320 : 768, height: 700 } });

    test("the canvas has as many, and lies where its plot lies", async ({ page }) => {
      await page.goto(chartPath("pay-by-job", "fr"));
      const { own, canvas, plot } = await measured((await wake(page, "pay-by-job")).plot);
      expect(canvas.width).toBeGreaterThan(0);
      expect(Math.abs(own - canvas.width * deviceScaleFactor)).toBeLessThanOrEqual(1);
      for (const side of ["x", "y", "width", "height"] as const)
        expect(Math.abs(canvas[side] - plot[side]), side).toBeLessThan(0.5);
    });
  });
}

/** Pixels the canvas has for itself beyond those it is shown at: none when it was drawn for its width. */
async function surplus(plot: Locator, deviceScaleFactor = 1): Promise<number> {
  const { own, canvas } = await measured(plot);
  return Math.abs(own - canvas.width * deviceScaleFactor);
}

test("a zoom while one reads draws the chart again, as sharp as before", async ({ page }) => {
  await page.goto(chartPath("pay-by-job", "en"));
  const { plot } = await wake(page, "pay-by-job");
  const session = await page.context().newCDPSession(page);
  for (const deviceScaleFactor of [2, 1.25]) {
    await session.send("Emulation.setDeviceMetricsOverride", {
      width: Math.round(1280 / deviceScaleFactor),
      height: 720,
      deviceScaleFactor,
      mobile: false,
    });
    await expect.poll(() => surplus(plot, deviceScaleFactor)).toBeLessThanOrEqual(1);
  }
});

test("a chart is drawn again, as sharp, on a screen with more pixels, though its window keeps its size", async ({
  browser,
  baseURL,
}) => {
  // A size that Playwright emulates would hide the change of resolution from the page.
  const context = await browser.newContext({ viewport: null, ...(baseURL && { baseURL }) });
  const page = await context.newPage();
  await page.goto(chartPath("pay-by-job", "en"));
  const { plot } = await wake(page, "pay-by-job");
  const session = await context.newCDPSession(page);
  const deviceScaleFactor = 3;
  const same = { width: 0, height: 0, mobile: false };
  await session.send("Emulation.setDeviceMetricsOverride", { ...same, deviceScaleFactor });
  await expect.poll(() => surplus(plot, deviceScaleFactor)).toBeLessThanOrEqual(1);
  await context.close();
});

test("a chart that shrank grows again, drawn for each width, and is the same as before", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(chartPath("story-figures", "en"));
  // A face that comes late is kept for the next page.
  await page.reload();
  const { plot } = await wake(page, "story-figures");
  // Where it stands on the page, in sixty-fourths of a pixel as the browser lays it out.
  const place = () =>
    plot.evaluate((node) => {
      const { left, top, width, height } = node.getBoundingClientRect();
      const page = document.documentElement.getBoundingClientRect().top;
      return [left, top - page, width, height].map((length) => Math.round(length * 64));
    });
  const [before, box] = [await plot.screenshot(), await place()];
  for (const width of [700, 360, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await expect.poll(() => surplus(plot), `${width} px`).toBeLessThanOrEqual(1);
    const { canvas, plot: whole } = await measured(plot);
    expect(canvas.width).toBe(whole.width);
  }
  await expect.poll(place).toEqual(box);
  await expect.poll(async () => difference(before, await plot.screenshot())).toBe(0);
});

test("turning dark redraws the chart without loading anything", async ({ page }) => {
  await page.goto(chartPath("story-figures", "en"));
  const { canvas } = await wake(page, "story-figures");
  const drawn = () => canvas.evaluate((node) => (node as HTMLCanvasElement).toDataURL());
  const light = await drawn();
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.emulateMedia({ colorScheme: "dark" });
  await expect.poll(drawn).not.toBe(light);
  await page.emulateMedia({ colorScheme: "light" });
  await expect.poll(drawn).toBe(light);
  expect(asked).toEqual([]);
});

for (const reducedMotion of ["reduce", "no-preference"] as const) {
  test.describe(`with motion: ${reducedMotion}`, () => {
    test.use({ contextOptions: { reducedMotion } });

    test("the first frame of a chart is its last: nothing flies in", async ({ page }) => {
      await page.addInitScript(() => {
        const state = { strokes: 0 };
        Object.assign(window, { state });
        const original = CanvasRenderingContext2D.prototype.stroke;
        CanvasRenderingContext2D.prototype.stroke = function (...given: [Path2D?]) {
          state.strokes += 1;
          Reflect.apply(original, this, given);
        };
      });
      await page.goto(chartPath("pay-over-time", "en"));
      await wake(page, "pay-over-time");
      const strokes = () =>
        page.evaluate(() => (window as unknown as { state: { strokes: number } }).state.strokes);
      await expect.poll(strokes).toBeGreaterThan(5);
      const drawn = await strokes();
      await page.evaluate(async () => {
        for (let frame = 0; frame < 30; frame += 1) await new Promise((next) => requestAnimationFrame(next));
      });
      expect(await strokes()).toBe(drawn);
    });

    test(`another view ${reducedMotion === "reduce" ? "is there at once" : "is moved to"}, and stands as one drawn afresh`, async ({
      page,
    }) => {
      const path = chartPath("pay-over-time", "en");
      const { canvas, choice } = chartOn(page, "pay-over-time");
      const drawn = () => canvas.evaluate((node) => (node as HTMLCanvasElement).toDataURL());
      await page.clock.install();
      await page.goto(`${path}?currency=gbp`);
      await wake(page, "pay-over-time");
      const last = await drawn();
      await page.goto(path);
      await wake(page, "pay-over-time");
      const first = await drawn();
      expect(first).not.toBe(last);
      // From here on no time passes but what the test lets pass: each drawing on the way is seen.
      await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1000));
      await choice(keys.currency, "gbp").check();
      const ways = new Set<string>();
      await expect(async () => {
        await page.clock.runFor(20);
        ways.add(await drawn());
        expect([...ways].at(-1)).toBe(last);
      }).toPass({ intervals: [0] });
      ways.delete(first);
      if (reducedMotion === "reduce") expect(ways.size).toBe(1);
      else expect(ways.size).toBeGreaterThan(5);
    });
  });
}

for (const { id, path } of inTurn(chartPages).filter(({ locale }) => locale === "fr")) {
  test(`${path}: in forced colours the picture is shown, in colours of the system`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: "active" });
    await page.goto(path);
    await wake(page, id);
    const { canvas, picture } = chartOn(page, id);
    await expect(canvas).toBeHidden();
    await expect(picture).toHaveCount(1);
    const odd = await picture.evaluate((svg) => {
      const probe = document.body.appendChild(document.createElement("i"));
      probe.style.forcedColorAdjust = "none";
      const names = [
        "Canvas",
        "CanvasText",
        "LinkText",
        "GrayText",
        "Highlight",
        "HighlightText",
        "ButtonText",
        "ButtonBorder",
        "Mark",
      ];
      const system = new Set(
        names.map((name) => {
          probe.style.color = name;
          return getComputedStyle(probe).color;
        }),
      );
      probe.remove();
      const painted = [...svg.querySelectorAll("path, circle, text")].flatMap((node) => {
        const { stroke, fill } = getComputedStyle(node);
        return [stroke, fill].filter((colour) => colour !== "none");
      });
      return [...new Set(painted)].filter((colour) => !system.has(colour));
    });
    expect(odd).toEqual([]);
  });
}
