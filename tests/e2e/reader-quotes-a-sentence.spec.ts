import { expect, type Page, test } from "@playwright/test";
import { type Locale } from "../../src/domain/locale.ts";
import { shareStrings } from "../../src/i18n/share.ts";
import { articles, contentPageOf } from "../support/content.ts";
import { inOneLanguage, inTurn } from "../support/sample.ts";
import { firstWord } from "../support/site.ts";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

const copied = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

/** Selects some words in the middle of a paragraph, and gives back its text. */
const select = (page: Page, paragraph: number): Promise<string> =>
  page.evaluate((place) => {
    const all = [...document.querySelectorAll(".prose > p, .check p:first-child, .answer li")];
    const one = all[place % all.length];
    if (!one) throw new Error("found no paragraph");
    const walker = document.createTreeWalker(one, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    const longest = texts.toSorted((a, b) => b.length - a.length)[0];
    if (!longest) throw new Error("found no text");
    const middle = Math.floor(longest.length / 2);
    getSelection()?.setBaseAndExtent(longest, middle, longest, Math.min(middle + 12, longest.length));
    return one.textContent;
  }, paragraph);

const offer = (page: Page, locale: Locale) => page.getByRole("button", { name: shareStrings(locale).quote });

/** A sentence quoted: its words, and the link that leads to it. */
async function quote(page: Page, locale: Locale): Promise<{ words: string; link: URL }> {
  await offer(page, locale).click();
  await expect(page.locator("button.quote")).toHaveText(shareStrings(locale).copied);
  const [text = "", address = ""] = (await copied(page)).split("\n");
  expect(text).toContain(await page.title());
  const [, words = ""] = /[“«]\u202f?(.*?)\u202f?[”»] /.exec(text) ?? [];
  return { words, link: new URL(address) };
}

/** Where in the window the beginning of a text stands; undefined when it is not in the page. */
const topOf = (page: Page, words: string): Promise<number | undefined> =>
  page.evaluate((wanted) => {
    const plain = (text: string): string => text.replace(/[ \n\t]+/g, " ").trim();
    const holding = [...document.querySelectorAll("main :is(p, li)")].findLast((one) =>
      plain(one.textContent).includes(wanted),
    );
    return holding?.getBoundingClientRect().top;
  }, words);

for (const { path, locale } of inTurn(articles)) {
  test(`${path}: sentences of every part are quoted with a link that leads to them`, async ({
    page,
    baseURL,
  }) => {
    test.slow();
    for (const place of [1, 5, 9, 14, 20]) {
      await page.goto(path);
      const paragraph = (await select(page, place)).replace(/[ \n\t]+/g, " ");
      const { words, link } = await quote(page, locale);
      expect(paragraph).toContain(words);
      expect(words.length).toBeGreaterThan(10);
      expect(link.origin + link.pathname).toBe(
        await page.locator("link[rel=canonical]").getAttribute("href"),
      );
      expect(link.hash).toMatch(/^#(:~:text=|\w)/);
      // A link that is opened anew, as another reader would.
      await page.goto("about:blank");
      await page.goto(`${baseURL ?? ""}${link.pathname}${link.hash}`);
      await expect
        .poll(async () => {
          const top = await topOf(page, words);
          return top !== undefined && top > -500 && top < (page.viewportSize()?.height ?? 0);
        }, `${words}\n${link.hash}`)
        .toBe(true);
    }
  });
}

for (const locale of inOneLanguage(1)) {
  test(`what was offered goes with the selection, and stands next in the order of keys (${locale})`, async ({
    page,
  }) => {
    await page.goto(contentPageOf("method", locale).path);
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.mouse.wheel(0, 400);
    await page.waitForLoadState("networkidle");
    expect(asked.filter((url) => url.endsWith(".js"))).toEqual([]);
    await page.locator(".prose > p").nth(3).dblclick({ position: firstWord });
    await expect(offer(page, locale)).toBeInViewport({ ratio: 1 });
    await page.keyboard.press("Tab");
    await expect(offer(page, locale)).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(page.locator("button.quote")).toHaveText(shareStrings(locale).copied);
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.evaluate(() => getSelection()?.removeAllRanges());
    await expect(page.locator("button.quote")).toHaveCount(0);
  });

  test(`a heading is a link to itself, and a click copies it (${locale})`, async ({ page }) => {
    await page.goto(contentPageOf("pay", locale).path);
    const heading = page.locator(".prose h2").nth(1);
    const link = heading.getByRole("link");
    const hash = (await link.getAttribute("href")) ?? "";
    expect(hash).toBe(`#${await heading.getAttribute("id")}`);
    await link.click();
    await expect(page.getByRole("status")).toHaveText(shareStrings(locale).headingCopied);
    const canonical = (await page.locator("link[rel=canonical]").getAttribute("href")) ?? "";
    expect(await copied(page)).toBe(new URL(hash, canonical).href);
    expect(await page.evaluate(() => decodeURIComponent(location.hash))).toBe(decodeURIComponent(hash));
    await expect(page.getByRole("status")).toHaveCount(0);
  });
}

test("a sentence that stands twice is led to by its section", async ({ page }) => {
  await page.goto(contentPageOf("method", "en").path);
  await page.evaluate(() => {
    const all = document.querySelectorAll(".prose > p");
    const [first, last] = [all[1], all[5]];
    if (!first || !last) throw new Error("found too few paragraphs");
    last.textContent = first.textContent =
      "The very same sentence, word for word, stands here and there on the page.";
    const text = last.firstChild;
    if (text) getSelection()?.setBaseAndExtent(text, 3, text, 9);
  });
  const { link } = await quote(page, "en");
  const section = await page
    .locator(".prose > p")
    .nth(5)
    .evaluate((one) => {
      let above: Element | null = one;
      while (above && above.tagName !== "H2") above = above.previousElementSibling;
      return above?.id;
    });
  expect(link.hash).toBe(`#${section}`);
});
