import { Readability } from "@mozilla/readability";
import { expect, test } from "@playwright/test";
import { JSDOM, VirtualConsole } from "jsdom";

import { articles, contentPageOf } from "../support/content.ts";
import { inOneLanguage } from "../support/sample.ts";

const plain = (text: string): string => text.replace(/\s+/g, " ").trim();

/** Numbers as an article prints them in its text; the margin repeats some of them. */
const numbersIn = (document: Document): string[] =>
  [...document.querySelectorAll("main .n")]
    .filter((number) => !number.closest("aside"))
    .map((number) => plain(number.textContent ?? ""));

test.describe("in a reader view", () => {
  for (const { path } of articles)
    test(`every number of ${path} stays in its sentence`, async ({ request, baseURL }) => {
      const html = await (await request.get(path)).text();
      const { document } = new JSDOM(html, { url: `${baseURL}${path}`, virtualConsole: new VirtualConsole() })
        .window;
      const numbers = numbersIn(document);
      expect(numbers.length).toBeGreaterThan(3);
      const text = plain(new Readability(document).parse()?.textContent ?? "");
      expect(numbers.filter((number) => !text.includes(number))).toEqual([]);
    });
});

for (const locale of inOneLanguage(1)) {
  test(`a reader copies a sentence by a drag that begins on its number (${locale})`, async ({ page }) => {
    await page.goto(contentPageOf("pay", locale).path);
    const number = page.locator("main .prose > p .n").first();
    await number.scrollIntoViewIfNeeded();
    const box = await number.boundingBox();
    expect(box).not.toBeNull();
    if (!box) return;
    const y = box.y + box.height / 2;
    await page.mouse.move(box.x + 1, y);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width + 2, y, { steps: 5 });
    await page.mouse.up();
    const copied = await page.evaluate(() => getSelection()?.toString() ?? "");
    expect(plain(copied)).toContain(plain((await number.textContent()) ?? "no number"));
    await expect(page.locator(".pp:popover-open"), "a drag is no click").toHaveCount(0);
  });

  test(`on a phone no number stands on another line than the mark that follows it (${locale})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 375, height: 800 });
    let followed = 0;
    for (const { path } of articles.filter((article) => article.locale === locale)) {
      await page.goto(path);
      await page.evaluate(() => document.fonts.ready);
      const { parted, count } = await page.evaluate(() => {
        const pairs = [...document.querySelectorAll("main :is(.n, .converted)")].flatMap((number) => {
          const next = number.nextSibling;
          if (!(next instanceof Text) || !/^[,.;:)!?»”]/.test(next.data) || !number.checkVisibility())
            return [];
          const mark = document.createRange();
          mark.setStart(next, 0);
          mark.setEnd(next, 1);
          const [end, after] = [number.getBoundingClientRect(), mark.getBoundingClientRect()];
          return [{ says: number.textContent, apart: after.top >= end.bottom || after.bottom <= end.top }];
        });
        return { count: pairs.length, parted: pairs.filter(({ apart }) => apart).map(({ says }) => says) };
      });
      followed += count;
      expect(parted, path).toEqual([]);
    }
    expect(followed).toBeGreaterThan(20);
  });
}
