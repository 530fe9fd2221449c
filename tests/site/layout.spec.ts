import { expect, test } from "@playwright/test";
import { aThird, drawnBy, waysFor } from "../support/sample.ts";
import { everyPath } from "../support/site.ts";

const widths = [320, 375, 768, 1280];

/** Elements wider than the screen, text cut off by its box, and text too small to read: one line each. */
function faultsOnPage(): string[] {
  const name = (element: Element): string =>
    `${element.tagName.toLowerCase()}.${element.getAttribute("class") ?? ""} “${element.textContent?.trim().slice(0, 30) ?? ""}”`;
  const faults: string[] = [];
  if (document.documentElement.scrollWidth > innerWidth)
    faults.push(`the page is ${document.documentElement.scrollWidth} px wide`);
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const element = texts.currentNode.parentElement;
    if (
      !element ||
      !texts.currentNode.textContent?.trim() ||
      /^(SCRIPT|STYLE|TEMPLATE)$/.test(element.tagName)
    )
      continue;
    const style = getComputedStyle(element);
    const scale = element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.a ?? 1) : 1;
    const size = parseFloat(style.fontSize) * scale;
    const drawn = element.getClientRects().length > 0;
    // Labels, stamps and machine lines are capitals, and may be a little smaller.
    const least = style.textTransform === "uppercase" || element.closest(".stamp, .mrz") ? 11 : 12;
    // A machine line has its size from its box, and none without one.
    const sized = drawn || (scale === 1 && !element.closest(".mrz"));
    if (size < least - 0.01 && sized) faults.push(`${size.toFixed(1)} px: ${name(element)}`);
    if (!drawn) continue;
    const range = document.createRange();
    range.selectNodeContents(texts.currentNode);
    const box = range.getBoundingClientRect();
    if (box.width === 0) continue;
    // Hidden from the eye alone, at this width or at any.
    let hidden: Element | null = element;
    while (hidden && getComputedStyle(hidden).clipPath === "none") hidden = hidden.parentElement;
    if (hidden) continue;
    // What scrolls sideways in a box of its own is within reach; the box itself has to fit.
    let scroller: Element | null = element;
    while (scroller && !/auto|scroll/.test(getComputedStyle(scroller).overflowX))
      scroller = scroller.parentElement;
    if (scroller && scroller.getBoundingClientRect().right <= innerWidth + 1) continue;
    if (box.left < -1 || box.right > innerWidth + 1) faults.push(`out of the screen: ${name(element)}`);
    for (let parent: Element | null = element; parent; parent = parent.parentElement) {
      const outer = getComputedStyle(parent);
      if (!/hidden|clip/.test(outer.overflowX + outer.overflowY) || parent === document.documentElement)
        continue;
      const edge = parent.getBoundingClientRect();
      if (box.right > edge.right + 1 || box.left < edge.left - 1 || box.bottom > edge.bottom + 2)
        faults.push(`cut off by ${name(parent)}: ${name(element)}`);
    }
  }
  return [...new Set(faults)];
}

// French is longer; of the English pages a third is tried, another every run.
const french = everyPath.filter((path) => path.startsWith("/fr/"));
const english = aThird(everyPath.filter((path) => !french.includes(path)));
for (const path of [...english, ...french, "/no-such-page/"]) {
  const looked = waysFor(path, widths);
  test(`${path} fits screens of ${looked.join(", ")} px, nothing cut off, nothing too small${drawnBy(path)}`, async ({
    page,
  }) => {
    await page.goto(path);
    for (const width of looked) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate(faultsOnPage), `${width} px`).toEqual([]);
    }
  });
}
