import { expect, type Page, test } from "@playwright/test";
import { chartPages } from "../support/chart-site.ts";

/** Two boxes of letters may share this much, in pixels: the room above and below letters belongs to their boxes. */
const slack = { across: 0.5, down: 4 };

/** The words of the drawing in sight that touch each other or reach out of it, and how many there are. */
const wordsOf = (page: Page) =>
  page
    .locator("svg.drawing")
    .locator("visible=true")
    .first()
    .evaluate((drawing, room) => {
      const plot = drawing.getBoundingClientRect();
      const words = [...drawing.querySelectorAll("text")].map((text) => ({
        says: text.textContent,
        box: text.getBoundingClientRect(),
      }));
      const touch = (one: DOMRect, other: DOMRect) =>
        Math.min(one.right, other.right) - Math.max(one.left, other.left) > room.across &&
        Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > room.down;
      const touching = words.flatMap(({ says, box }, place) =>
        words.slice(place + 1).flatMap((other) => (touch(box, other.box) ? [`${says} | ${other.says}`] : [])),
      );
      const outside = words
        .filter(({ box }) => box.left < plot.left - 1 || box.right > plot.right + 1)
        .map(({ says }) => says);
      return { count: words.length, touching, outside };
    }, slack);

for (const { path } of chartPages)
  test(`${path}: no words of the drawing touch or are cut, in our type or in what stands in for it`, async ({
    browser,
  }) => {
    for (const type of ["ours", "another"])
      for (const width of [320, 1280]) {
        const context = await browser.newContext({
          javaScriptEnabled: false,
          viewport: { width, height: 800 },
        });
        const page = await context.newPage();
        if (type === "another") await page.route(/\.woff2$/, (route) => route.abort());
        await page.goto(path, { waitUntil: "networkidle" });
        const { count, ...wrong } = await wordsOf(page);
        expect(count).toBeGreaterThan(3);
        expect(wrong, `${type}, ${width} px`).toEqual({ touching: [], outside: [] });
        await context.close();
      }
  });
