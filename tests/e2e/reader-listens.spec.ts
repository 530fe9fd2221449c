import { expect, type Page, test } from "@playwright/test";
import { inOneLanguage, someChartPages } from "../support/sample.ts";

import { soundStrings } from "../../src/i18n/sound.ts";
import { t } from "../../src/i18n/strings.ts";
import { chartPath, wake } from "../support/chart-site.ts";
import { watch } from "../support/visit.ts";

/** Counts the tones a page has begun. */
async function countTones(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    Object.assign(globalThis, { tones: 0 });
    const { start } = OscillatorNode.prototype;
    OscillatorNode.prototype.start = function (...at) {
      (globalThis as unknown as { tones: number }).tones += 1;
      start.apply(this, at);
    };
  });
  return () => page.evaluate(() => (globalThis as unknown as { tones: number }).tones);
}

for (const { id, locale, path } of someChartPages) {
  test(`hears ${id}, and walks it by keys, in the words of the page (${locale})`, async ({ page }) => {
    const { asked, complaints } = await watch(page);
    const tones = await countTones(page);
    await page.goto(path);
    const { figure } = await wake(page, id);
    expect((await asked()).filter(({ url }) => url.includes("sound"))).toEqual([]);
    const button = figure.getByRole("button", { name: t(locale)["chart.listen"] });
    await button.click();
    const ear = figure.locator(".ear");
    await expect(ear).toBeFocused();
    await expect(button).toHaveAttribute("aria-pressed", "true");
    await expect.poll(tones).toBeGreaterThan(0);
    await page.keyboard.press("Home");
    const heard = ear.locator(".heard");
    const first = await heard.textContent();
    await page.keyboard.press("ArrowRight");
    await expect(heard).not.toHaveText(first ?? "");
    // Said once, and only when the playing rests.
    await expect(ear.locator("[aria-live=polite]")).toHaveText((await heard.textContent()) ?? "");
    await page.keyboard.press("h");
    await expect(page.getByRole("dialog")).toContainText(soundStrings(locale).keys.along[1]);
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toBeHidden();
    await page.keyboard.press("Escape");
    await expect(ear).toHaveCount(0);
    await expect(button).toBeFocused();
    expect(complaints).toEqual([]);
  });
}

test("finds the highest point on a keyboard that types its bracket with Alt", async ({ page }) => {
  await page.goto(chartPath("pay-over-time", "fr"));
  const { figure } = await wake(page, "pay-over-time");
  await figure.getByRole("button", { name: t("fr")["chart.listen"] }).click();
  const ear = figure.locator(".ear");
  await expect(ear).toBeFocused();
  const heard = ear.locator(".heard");
  await page.keyboard.press("]");
  const highest = await heard.textContent();
  for (const how of [
    { altKey: true, shiftKey: true },
    { altKey: true, ctrlKey: true },
  ]) {
    await page.keyboard.press("[");
    await expect(heard).not.toHaveText(highest ?? "");
    await ear.dispatchEvent("keydown", { key: "]", bubbles: true, ...how });
    await expect(heard).toHaveText(highest ?? "");
  }
});

for (const locale of inOneLanguage(0)) {
  test(`hears a chart on a phone, where there are no keys (${locale})`, async ({ browser }) => {
    const context = await browser.newContext({
      viewport: { width: 375, height: 780 },
      hasTouch: true,
      isMobile: true,
      userAgent:
        "Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36",
    });
    const page = await context.newPage();
    const tones = await countTones(page);
    await page.goto(chartPath("pay-by-job", locale));
    const { figure } = await wake(page, "pay-by-job");
    await figure.getByRole("button", { name: t(locale)["chart.listen"] }).tap();
    await expect(figure.locator(".ear")).toContainText(soundStrings(locale).howByTouch);
    await expect.poll(tones).toBeGreaterThan(5);
    await figure.getByRole("button", { name: t(locale)["chart.listen"] }).tap();
    await expect(figure.locator(".ear")).toHaveCount(0);
    await context.close();
  });
}
