import { expect, type Page, test } from "@playwright/test";
import { JSDOM } from "jsdom";
import { everyPath } from "../support/site.ts";
import { pageBuilt } from "../support/views.ts";

/** A page of each kind, in both languages. */
const kinds = [
  "/",
  "/en/",
  "/fr/",
  "/en/pay/",
  "/fr/salaires/",
  "/fr/chiffres/",
  "/en/explore/",
  "/fr/explorer/",
  "/en/charts/",
  "/en/a-day/",
  "/fr/une-journee/",
  "/fr/graphiques/salaires-par-pays/",
  "/fr/explorer/data-scientist/france/",
].filter((path) => everyPath.includes(path));

/** Styles of a reader’s own, as an extension or a setting of the browser adds them. */
const styled = (page: Page, css: string): Promise<void> =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets.push(sheet);
  }, css);

/** How far a page can be scrolled sideways, in pixels; what an own scroller holds does not count. */
const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** What WCAG 1.4.12 asks a page to bear. */
const apart =
  "* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important } p { margin-bottom: 2em !important }";

const settings: readonly { says: string; width: number; css: string }[] = [
  { says: "the 280 px of a folded phone", width: 280, css: "" },
  { says: "a default font of 24 px on a phone", width: 375, css: "html { font-size: 150% }" },
  { says: "a default font of 32 px on a phone", width: 375, css: "html { font-size: 200% }" },
  ...[375, 800, 1280].map((width) => ({
    says: `the text spacing of WCAG 1.4.12 at ${width} px`,
    width,
    css: apart,
  })),
  {
    says: "a default font of 32 px and the text spacing of WCAG 1.4.12 on a phone",
    width: 375,
    css: `html { font-size: 200% } ${apart}`,
  },
];

for (const { says, width, css } of settings) {
  test(`no page scrolls sideways with ${says}`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width, height: 700 });
    const wide: string[] = [];
    for (const path of kinds) {
      await page.goto(path);
      await styled(page, css);
      const over = await sideways(page);
      if (over > 0) wide.push(`${path} by ${over} px`);
    }
    expect(wide).toEqual([]);
  });
}

test("drawings keep their places in a page that reads from right to left", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
  const page = await context.newPage();
  for (const path of kinds) {
    await page.goto(path);
    await page.locator("html").evaluate((html) => html.setAttribute("dir", "rtl"));
    const outside = await page.locator("svg.drawing").evaluateAll((drawings) =>
      drawings.flatMap((drawing) => {
        const { left, right, width } = drawing.getBoundingClientRect();
        if (width === 0) return [];
        return [...drawing.querySelectorAll("text")]
          .map((text) => ({ box: text.getBoundingClientRect(), says: text.textContent }))
          .filter(({ box }) => box.width > 0 && (box.left < left - 2 || box.right > right + 2))
          .map(({ says }) => says);
      }),
    );
    expect(outside, path).toEqual([]);
  }
  await context.close();
});

test("every region of a page has a name of its own", () => {
  const twice = everyPath.flatMap((path) => {
    const { document } = new JSDOM(pageBuilt(path)).window;
    const nameOf = (element: Element): string =>
      element
        .getAttribute("aria-labelledby")
        ?.split(" ")
        .map((id) => document.getElementById(id))
        .map((one) => (one === element ? one.getAttribute("aria-label") : one?.textContent)?.trim())
        .join(" ") ??
      element.getAttribute("aria-label") ??
      "";
    const regions = [
      ...document.querySelectorAll(
        "[role=region], section[aria-labelledby], section[aria-label], nav, aside",
      ),
    ].map((element) => `${element.localName} ${nameOf(element)}`);
    return regions.filter((name, index) => regions.indexOf(name) !== index).map((name) => `${path}: ${name}`);
  });
  expect(twice).toEqual([]);
});
