import { createCanvas, loadImage } from "@napi-rs/canvas";
import { expect, type Page, test } from "@playwright/test";
import { type Locale, locales } from "../../src/domain/locale.ts";
import { t } from "../../src/i18n/strings.ts";
import { openPage } from "../support/site.ts";

/** The chart of the story’s own figures, in the article that retells it. */
const chartIn = (page: Page, id = "story-figures") => {
  const figure = page.locator(`#chart-${id}`);
  return {
    figure,
    sheet: figure.getByRole("img"),
    canvas: figure.locator("canvas"),
    reading: figure.locator(".reading"),
    picture: figure.locator("svg.drawing").locator("visible=true"),
    /** In the words of the language: "euros", "livres". */
    currency: (locale: Locale, code: "EUR" | "GBP" | "USD") =>
      figure.getByRole("radio", { name: t(locale)[`currency.${code}`] }),
  };
};

/** Scrolls a chart into view and waits until it is alive. */
async function wake(page: Page, id?: string) {
  const chart = chartIn(page, id);
  await chart.figure.scrollIntoViewIfNeeded();
  await expect(chart.figure.locator(".sheet.alive")).toBeVisible();
  return chart;
}

const scripts = (page: Page): string[] => {
  const asked: string[] = [];
  page.on("request", (request) => request.resourceType() === "script" && asked.push(request.url()));
  return asked;
};

/**
 * Share of the pixels of one screenshot that have no like within `slack` pixels in the other. A canvas and a
 * vector picture at the same place are snapped to the screen each in its own way: up to half a pixel apart.
 */
async function difference(a: Buffer, b: Buffer, slack = 0): Promise<number> {
  const [one, other] = await Promise.all([pixelsOf(a), pixelsOf(b)]);
  // A box that begins at half a pixel may be cut one row taller in one of the two.
  expect(other.width).toBe(one.width);
  expect(Math.abs(other.height - one.height)).toBeLessThanOrEqual(1);
  const width = one.width;
  const height = Math.min(one.height, other.height);
  const near = Array.from({ length: 2 * slack + 1 }, (_, index) => index - slack);
  let differing = 0;
  for (let y = slack; y < height - slack; y += 1) {
    for (let x = slack; x < width - slack; x += 1) {
      const alike = near.some((dy) =>
        near.some(
          (dx) => distance(one.data, (y * width + x) * 4, other.data, ((y + dy) * width + x + dx) * 4) <= 80,
        ),
      );
      if (!alike) differing += 1;
    }
  }
  return differing / (width * height);
}

async function pixelsOf(screenshot: Buffer) {
  const image = await loadImage(screenshot);
  const context = createCanvas(image.width, image.height).getContext("2d");
  context.drawImage(image, 0, 0);
  return context.getImageData(0, 0, image.width, image.height);
}

const distance = (a: Uint8ClampedArray, at: number, b: Uint8ClampedArray, to: number): number =>
  Math.max(...[0, 1, 2].map((channel) => Math.abs((a[at + channel] ?? 0) - (b[to + channel] ?? 0))));

for (const locale of locales) {
  test.describe(`In ${locale}`, () => {
    test("the chart is there at once, and no script is asked for before it comes near", async ({ page }) => {
      const asked = scripts(page);
      await openPage(page, "dream-job", locale);
      await page.waitForLoadState("networkidle");
      expect(asked).toEqual([]);
      await expect(chartIn(page).picture).toHaveCount(1);
      await wake(page);
      expect(asked.length).toBeGreaterThan(0);
    });

    test("pointing at a mark reads its exact figure, and nothing moves", async ({ page }) => {
      await openPage(page, "dream-job", locale);
      const { figure, sheet, reading } = await wake(page);
      const before = await figure.boundingBox();
      const box = await sheet.boundingBox();
      await sheet.hover({ position: { x: (box?.width ?? 0) / 2, y: 60 } });
      await expect(reading.locator("b")).toHaveText(locale === "en" ? "€45,500" : "45\u202f500\u202f€");
      await expect(reading).toContainText(locale === "en" ? "£40,000" : "40\u202f000\u202f£");
      expect(await figure.boundingBox()).toEqual(before);
      await page.mouse.move(0, 0);
      await expect(reading.locator("b")).toHaveCount(0);
    });

    test("the arrow keys go from mark to mark, and Escape lets go", async ({ page }) => {
      await openPage(page, "dream-job", locale);
      const { sheet, reading } = await wake(page);
      await sheet.focus();
      await page.keyboard.press("ArrowDown");
      await expect(reading.locator("b")).toHaveText(/45/);
      await page.keyboard.press("ArrowDown");
      await expect(reading.locator("b")).toHaveText(/227/);
      await page.keyboard.press("Escape");
      await expect(reading.locator("b")).toHaveCount(0);
    });

    test("choosing pounds shows the original pounds", async ({ page }) => {
      await openPage(page, "dream-job", locale);
      const { sheet, reading, currency } = await wake(page);
      await currency(locale, "GBP").check();
      await sheet.focus();
      await page.keyboard.press("ArrowDown");
      await expect(reading.locator("b")).toHaveText(locale === "en" ? "£40,000" : "40\u202f000\u202f£");
    });

    test("a choice made before the chart woke is kept", async ({ page }) => {
      let release = () => {};
      const held = new Promise<void>((go) => (release = go));
      await page.route(/\.js$/, async (route) => held.then(() => route.continue()));
      await openPage(page, "dream-job", locale);
      const { figure, currency, sheet, reading } = chartIn(page);
      await figure.scrollIntoViewIfNeeded();
      await currency(locale, "USD").check();
      release();
      await wake(page);
      await expect(currency(locale, "USD")).toBeChecked();
      await sheet.focus();
      await page.keyboard.press("ArrowUp");
      await expect(reading.locator("b")).toHaveText(
        locale === "en" ? "$175,000–335,000" : "175\u202f000–335\u202f000\u202f$",
      );
    });

    test("the chart can be read as a table", async ({ page }) => {
      const strings = await openPage(page, "pay", locale);
      const { figure } = chartIn(page, "pay-by-job");
      await figure.getByText(strings["chart.table"]).click();
      await expect(figure.getByRole("table")).toBeVisible();
      await expect(figure.getByRole("row")).toHaveCount(8);
    });

    test("when its script cannot be had, the picture stays and the page says so", async ({ page }) => {
      const errors: Error[] = [];
      page.on("pageerror", (error) => errors.push(error));
      await page.route(/\/live\.[^/]*\.js$/, (route) => route.abort());
      const strings = await openPage(page, "dream-job", locale);
      const { figure, picture, reading } = chartIn(page);
      await figure.scrollIntoViewIfNeeded();
      await expect(reading).toContainText(strings["chart.lost"]);
      await expect(picture).toBeVisible();
      expect(errors).toEqual([]);
    });
  });
}

for (const width of [320, 375, 768, 1280]) {
  test(`at ${width} px the live chart lies over its picture to the pixel, and nothing shifts`, async ({
    page,
    browser,
    baseURL,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.addInitScript(() => {
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          document.documentElement.dataset["shift"] = String(
            Number(document.documentElement.dataset["shift"] ?? 0) +
              (entry as PerformanceEntry & { value: number }).value,
          );
      }).observe({ type: "layout-shift", buffered: true });
    });
    await openPage(page, "the-other-trainers", "en");
    const live = await wake(page, "hourly-trainers");
    expect(await page.evaluate(() => Number(document.documentElement.dataset["shift"] ?? 0))).toBe(0);

    const still = await browser.newPage({
      javaScriptEnabled: false,
      viewport: { width, height: 900 },
      ...(baseURL && { baseURL }),
    });
    await openPage(still, "the-other-trainers", "en");
    const asleep = chartIn(still, "hourly-trainers");
    const [drawn, drawnBefore] = [await live.sheet.screenshot(), await asleep.sheet.screenshot()];
    expect(await difference(drawn, drawnBefore, 1)).toBeLessThan(0.006);
    expect(await difference(drawnBefore, drawn, 1)).toBeLessThan(0.006);
    await still.close();
  });

  test(`at ${width} px no letter of a drawing is under 12 px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await openPage(page, "will-it-last", "fr");
    const least = await page.locator("svg.drawing").evaluateAll((drawings) =>
      Math.min(
        ...drawings.flatMap((svg) => {
          const { width: shown } = svg.getBoundingClientRect();
          const own = Number(svg.getAttribute("viewBox")?.split(" ")[2]);
          return shown === 0
            ? []
            : [...svg.querySelectorAll("text")].map(
                (text) => Number.parseFloat(getComputedStyle(text).fontSize) * (shown / own),
              );
        }),
      ),
    );
    expect(least).toBeGreaterThanOrEqual(12);
    expect(least).toBeLessThan(30);
  });
}

test("a narrower window draws the narrower chart again", async ({ page }) => {
  await openPage(page, "dream-job", "en");
  const { canvas, sheet } = await wake(page);
  const wide = await canvas.boundingBox();
  await page.setViewportSize({ width: 360, height: 800 });
  await expect.poll(async () => (await canvas.boundingBox())?.width).toBeLessThan(360);
  const narrow = await canvas.boundingBox();
  expect(narrow).toEqual(await sheet.boundingBox());
  expect((narrow?.height ?? 0) / (narrow?.width ?? 1)).toBeGreaterThan(
    (wide?.height ?? 0) / (wide?.width ?? 1),
  );
});

test("turning dark redraws the chart without loading anything", async ({ page }) => {
  await openPage(page, "dream-job", "en");
  const { sheet } = await wake(page);
  const light = await sheet.screenshot();
  await page.emulateMedia({ colorScheme: "dark" });
  await expect.poll(async () => difference(light, await sheet.screenshot())).toBeGreaterThan(0.5);
  await page.emulateMedia({ colorScheme: "light" });
  await expect.poll(async () => difference(light, await sheet.screenshot())).toBe(0);
});

test("on paper and in forced colours the picture is shown, in the currency chosen", async ({ page }) => {
  await openPage(page, "dream-job", "en");
  const { canvas, picture, currency } = await wake(page);
  await currency("en", "USD").check();
  for (const media of [{ media: "print" }, { media: "screen", forcedColors: "active" }] as const) {
    await page.emulateMedia(media);
    await expect(canvas).toBeHidden();
    await expect(picture).toBeVisible();
    await expect(picture).toContainText("$175,000–335,000");
  }
});

test("without a drawing context the picture stays, and nothing throws", async ({ page }) => {
  const errors: Error[] = [];
  page.on("pageerror", (error) => errors.push(error));
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  const strings = await openPage(page, "dream-job", "en");
  const { figure, picture, reading } = chartIn(page);
  await figure.scrollIntoViewIfNeeded();
  await expect(reading).toContainText(strings["chart.lost"]);
  await expect(picture).toBeVisible();
  expect(errors).toEqual([]);
});

test("the content security policy has nothing to say, whatever is done with a chart", async ({ page }) => {
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ violatedDirective }) => {
      document.documentElement.dataset["violated"] = violatedDirective;
    });
  });
  await openPage(page, "dream-job", "fr");
  const { sheet, currency } = await wake(page);
  await currency("fr", "GBP").check();
  await sheet.hover();
  await page.setViewportSize({ width: 400, height: 800 });
  await expect(page.locator("html")).not.toHaveAttribute("data-violated");
});

test.describe("With a finger", () => {
  test.use({ hasTouch: true, viewport: { width: 375, height: 800 } });

  test("a tap keeps a reading, and a tap elsewhere lets it go", async ({ page }) => {
    await openPage(page, "dream-job", "fr");
    const { sheet, reading, figure } = await wake(page);
    await sheet.tap({ position: { x: 60, y: 90 } });
    await expect(reading.locator("b")).toHaveText("45\u202f500\u202f€");
    await figure.getByRole("heading").tap();
    await expect(reading.locator("b")).toHaveCount(0);
  });
});

test.describe("Without script", () => {
  test.use({ javaScriptEnabled: false });

  for (const locale of locales) {
    test(`the picture, its figures and its table are there, and nothing that would not work (${locale})`, async ({
      page,
    }) => {
      const strings = await openPage(page, "the-other-trainers", locale);
      const { figure, picture } = chartIn(page, "hourly-trainers");
      await expect(picture).toBeVisible();
      await expect(picture).toContainText(locale === "en" ? "$18–22" : "18–22\u202f$");
      await expect(figure.getByRole("radio")).toHaveCount(0);
      await figure.getByText(strings["chart.table"]).click();
      await expect(figure.getByRole("table")).toBeVisible();
    });
  }
});
