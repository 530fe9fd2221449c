import { expect, type Page, test } from "@playwright/test";
import { inOneLanguage, someChartPages } from "../support/sample.ts";
import { locales } from "../../src/domain/locale.ts";
import { t } from "../../src/i18n/strings.ts";
import { wake } from "../support/chart-site.ts";
import { facts } from "../support/charts.ts";
import { spotsOn } from "../support/points.ts";
import { openPage } from "../support/site.ts";

test.use({ hasTouch: true });

/** The way to the papers, after what is read. */
const papers = new RegExp(
  ` (${locales.flatMap((locale) => [t(locale)["chart.passport"], t(locale)["chart.papers"]]).join("|")})$`,
);
const plain = (text: string): string => text.replaceAll(/[ \n]+/g, " ").trim();

for (const { id, locale, path } of someChartPages) {
  test(`${path}: pointer, finger and keys read the same figure, and lead to its passport`, async ({
    page,
  }) => {
    await page.goto(path);
    const { plot, reading, value } = await wake(page, id);
    await plot.scrollIntoViewIfNeeded();
    const spots = await spotsOn(plot, facts(id, locale), true);
    expect(spots.length).toBeGreaterThan(1);
    const said = async () => plain(await reading.innerText()).replace(papers, "");
    for (const { at, keys, words, target } of spots) {
      await plot.hover({ position: at });
      await expect.poll(said, "pointer").toBe(plain(words));
      await page.keyboard.press("Escape");
      await expect(value).toHaveCount(0);

      await plot.tap({ position: at });
      await expect.poll(said, "finger").toBe(plain(words));
      await page.keyboard.press("Escape");
      await expect(value).toHaveCount(0);

      await plot.focus();
      for (const key of keys) await page.keyboard.press(key);
      expect(await said(), "keys").toBe(plain(words));
      if (target.claim) {
        await reading.getByRole("button").click();
        const passport = page.locator(`#pp-${target.claim}`);
        await expect(passport).toBeVisible();
        await page.keyboard.press("Escape");
        await expect(passport).toBeHidden();
        expect(await said(), "the reading stays when its passport closes").toBe(plain(words));
      }
      // A figure counted from records has the papers of these.
      else await expect(reading.getByRole("link")).toHaveAttribute("href", `${path}#data`);
      await page.keyboard.press("Escape");
      await expect(value).toHaveCount(0);
    }
  });
}

for (const locale of inOneLanguage(0)) {
  test(`looking at a mark moves nothing on the page (${locale})`, async ({ page }) => {
    await openPage(page, "dream-job", locale);
    const { figure, plot, value } = await wake(page, "story-figures");
    const before = await figure.boundingBox();
    for (const { at } of await spotsOn(plot, facts("story-figures", locale), false)) {
      await plot.hover({ position: at });
      await expect(value).toHaveCount(1);
      expect(await figure.boundingBox()).toEqual(before);
    }
  });

  test(`a tap keeps a reading; a tap outside lets it go, a tap on its passport does not (${locale})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 375, height: 800 });
    await openPage(page, "dream-job", locale);
    const { plot, reading, value, figure } = await wake(page, "story-figures");
    const [spot, other] = await spotsOn(plot, facts("story-figures", locale), false);
    if (!spot || !other) throw new Error("found fewer than two marks in story-figures");
    await plot.tap({ position: spot.at });
    await expect(value).toHaveText(spot.target.value);
    // A pointer that passes by reads nothing else.
    await plot.hover({ position: other.at });
    await expect(value).toHaveText(spot.target.value);
    await reading.getByText(t(locale)["chart.passport"]).tap();
    await expect(page.locator(".pp:popover-open")).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(value).toHaveCount(1);
    await figure.getByRole("heading").tap();
    await expect(value).toHaveCount(0);
  });
}

/** Counts in the page how often what the chart announces changes. */
const countAnnouncements = (page: Page, id: string): Promise<void> =>
  page.evaluate((chart) => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    for (const live of document.querySelectorAll(
      `#${chart} [aria-live], #${chart} [role=status], #${chart} [role=alert]`,
    ))
      new MutationObserver(() => heard.push(live.textContent ?? "")).observe(live, {
        subtree: true,
        childList: true,
        characterData: true,
      });
  }, `chart-${id}`);
const heardOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as { heard: string[] }).heard);

test("each key announces its mark once, a key at the edge nothing, and the chart is one stop", async ({
  page,
}) => {
  await openPage(page, "the-other-trainers", "en");
  const { plot, reading } = await wake(page, "hourly-trainers");
  await countAnnouncements(page, "hourly-trainers");
  await plot.focus();
  const read: string[] = [];
  for (const key of ["ArrowDown", "ArrowDown", "ArrowDown", "ArrowRight", "End", "Home"]) {
    await page.keyboard.press(key);
    read.push(await reading.innerText());
  }
  expect(read.every((words, index) => words !== read[index - 1])).toBe(true);
  expect(await heardOn(page)).toEqual(read);
  await page.keyboard.press("Home");
  expect(await heardOn(page)).toEqual(read);
  // What is read has its way to the passport beside it: the one stop in a chart, gone with the reading.
  const stops = plot.locator("[tabindex='0'], button, a, input");
  await expect(stops).toHaveCount(1);
  await page.keyboard.press("Escape");
  await expect(stops).toHaveCount(0);
});

test("keys that mean something to the browser are left to it", async ({ page }) => {
  await openPage(page, "dream-job", "en");
  const { plot, value } = await wake(page, "story-figures");
  await plot.focus();
  await page.keyboard.press("ArrowDown");
  const first = await value.textContent();
  const y = await page.evaluate(() => scrollY);
  await page.keyboard.press("Control+End");
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(y);
  await expect(value).toHaveText(first ?? "");
});

/** Moves a finger up the screen, as one does to read on. */
async function swipeUp(page: Page, x: number, from: number, by: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", y?: number) =>
    session.send("Input.dispatchTouchEvent", { type, touchPoints: y === undefined ? [] : [{ x, y }] });
  await touch("touchStart", from);
  for (let y = from; y > from - by; y -= 20) await touch("touchMove", y);
  await touch("touchEnd");
}

test("a finger that swipes over a chart scrolls the page, and reads nothing", async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 800 });
  await openPage(page, "the-other-trainers", "en");
  const { plot, value } = await wake(page, "hourly-trainers");
  const box = await plot.boundingBox();
  const from = await page.evaluate(() => scrollY);
  await swipeUp(page, 150, (box?.y ?? 0) + 500, 300);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(from + 200);
  await expect(value).toHaveCount(0);
});
