import { expect, type Locator, test } from "@playwright/test";
import { keys } from "../../src/charts/view.ts";

import { wake } from "../support/chart-site.ts";
import { facts } from "../support/charts.ts";
import { spotsOn } from "../support/points.ts";
import { openPage } from "../support/site.ts";
import { inOneLanguage } from "../support/sample.ts";

test.use({ hasTouch: true });

const plain = (text: string): string => text.replaceAll(/\s+/g, " ").trim();
/** A value and what it is, however they stand under one another. */
const words = (text: string): string => plain(text).replaceAll(" ", "");

/** How far a tooltip reaches over the sides of its figure, in pixels. */
const over = async (tooltip: Locator, figure: Locator): Promise<number> => {
  const [tip, frame] = [await tooltip.boundingBox(), await figure.boundingBox()];
  if (!tip || !frame) return Infinity;
  return Math.max(frame.x - tip.x, tip.x + tip.width - frame.x - frame.width, frame.y - tip.y);
};

for (const locale of inOneLanguage(1))
  for (const width of [320, 1280])
    test(`what a mark says stands at the mark, within the figure, by pointer, finger and keys (${locale}, ${width} px)`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await openPage(page, "dream-job", locale);
      const { plot, figure } = await wake(page, "story-figures");
      const tooltip = plot.locator(".tooltip");
      await plot.evaluate((node) => node.scrollIntoView({ block: "center" }));
      for (const { at, keys, words: said, target } of await spotsOn(
        plot,
        facts("story-figures", locale),
        false,
      )) {
        const read = async () => {
          await expect(tooltip).toBeVisible();
          expect(words(await tooltip.innerText())).toContain(words(said));
          expect(await over(tooltip, figure)).toBeLessThanOrEqual(1);
        };
        await plot.hover({ position: at });
        await read();
        await page.keyboard.press("Escape");
        await expect(tooltip).toHaveCount(0);

        await plot.tap({ position: at });
        await read();
        await tooltip.getByRole("button").click();
        await expect(page.locator(`#pp-${target.claim}`)).toBeVisible();
        await page.keyboard.press("Escape");
        await expect(tooltip, "it stays when its passport closes").toBeVisible();
        await page.keyboard.press("Escape");
        await expect(tooltip).toHaveCount(0);

        await plot.focus();
        for (const key of keys) await page.keyboard.press(key);
        await read();
        await page.keyboard.press("Tab");
        await expect(tooltip.getByRole("button")).toBeFocused();
        await page.keyboard.press("Escape");
        await expect(tooltip).toHaveCount(0);
        await expect(plot, "the focus is not lost with the link").toBeFocused();
      }
    });

test("what a mark says stays on the screen where the top of its chart has left it", async ({ page }) => {
  await openPage(page, "dream-job", "en");
  const { plot } = await wake(page, "story-figures");
  const tooltip = plot.locator(".tooltip");
  for (const { at, keys } of await spotsOn(plot, facts("story-figures", "en"), false)) {
    const put = () =>
      plot.evaluate(
        (node, y) => scrollBy({ top: node.getBoundingClientRect().top + y - 30, behavior: "instant" }),
        at.y,
      );
    const inside = async () => {
      await expect(tooltip).toBeVisible();
      expect((await tooltip.boundingBox())?.y).toBeGreaterThanOrEqual(0);
    };
    await put();
    await plot.hover({ position: at });
    await inside();
    await page.keyboard.press("Escape");
    await plot.focus();
    await put();
    for (const key of keys) await page.keyboard.press(key);
    await inside();
    await page.keyboard.press("Escape");
  }
});

for (const motion of ["no-preference", "reduce"] as const)
  test.describe(`with motion: ${motion}`, () => {
    test.use({ contextOptions: { reducedMotion: motion } });

    test(`another currency ${motion === "reduce" ? "is drawn at once, on a canvas of its own" : "is moved to, on the canvas that is there"}`, async ({
      page,
    }) => {
      await openPage(page, "dream-job", "en");
      const { canvas, choice, figure, plot } = await wake(page, "story-figures");
      const before = await canvas.elementHandle();
      await choice(keys.currency, "gbp").click();
      await expect(figure.locator("table")).toContainText("£");
      const same = () => canvas.evaluate((node, former) => node === former, before);
      await expect.poll(same).toBe(motion !== "reduce");
      // It is read as it is drawn.
      const [first] = await spotsOn(plot, facts("story-figures", "en"), false);
      await plot.hover({ position: first?.at ?? { x: 0, y: 0 } });
      await expect(plot.locator(".tooltip")).toContainText("£");
    });
  });
