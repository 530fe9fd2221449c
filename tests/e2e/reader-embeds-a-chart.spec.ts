import { expect, type Page, test } from "@playwright/test";
import { inOneLanguage, someChartPages } from "../support/sample.ts";
import { heightMessage } from "../../src/charts/interactive/post-height.ts";
import { offersOf } from "../../src/charts/kinds/index.ts";
import { locales } from "../../src/domain/locale.ts";
import { chartStrings } from "../../src/i18n/chart-strings.ts";
import { t } from "../../src/i18n/strings.ts";
import { themes } from "../../src/routing/urls.ts";
import { chartOn, chartPages, chartPath, embedPath, wake } from "../support/chart-site.ts";
import { facts } from "../support/charts.ts";
import { parsed, valueOf } from "../support/documents.ts";
import { hosted, toldOn } from "../support/host.ts";
import { sitemap } from "../support/site.ts";
import { watch } from "../support/visit.ts";

/** The code a page offers, read as a browser would read it. */
function frameIn(code: string): { src: URL; title: string; height: number; width: string } {
  const frames = parsed(code).body.children;
  expect(frames).toHaveLength(1);
  const [frame] = frames;
  if (frame?.tagName !== "IFRAME") throw new Error(`found ${code}; expected an iframe`);
  const attribute = (name: string): string => frame.getAttribute(name) ?? "";
  return {
    src: new URL(attribute("src")),
    title: attribute("title"),
    height: Number(attribute("height")),
    width: attribute("width"),
  };
}

/** How high the page is at a width, in a frame of no height of its own. */
async function heightOf(page: Page, width: number): Promise<number> {
  await page.setViewportSize({ width, height: 100 });
  return page.evaluate(() => document.documentElement.scrollHeight);
}

const paper = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

for (const locale of inOneLanguage(1)) {
  test(`the codes of every chart lead to a page for frames alone: found by no search, known to no sitemap (${locale})`, async ({
    request,
  }) => {
    const listed = await sitemap(request);
    for (const { id, path } of chartPages.filter((one) => one.locale === locale)) {
      const document = parsed(await (await request.get(path)).text());
      for (const theme of themes) {
        const code = document.querySelector(`#embed .kind-fixed .for-${theme} code`)?.textContent ?? "";
        const { src, title, width } = frameIn(code);
        expect(src.pathname).toBe(embedPath(id, locale, theme));
        expect(title).toBe(document.querySelector("h1")?.textContent);
        expect(width).toBe("100%");
        const answer = await request.get(src.pathname);
        expect(answer.status(), src.pathname).toBe(200);
        const embedded = parsed(await answer.text());
        expect(valueOf(embedded, "meta[name=robots]")).toContain("noindex");
        expect(valueOf(embedded, "link[rel=canonical]", "href")).toBe(
          valueOf(document, "link[rel=canonical]", "href"),
        );
        expect(embedded.documentElement.lang).toBe(locale);
        expect(embedded.querySelector("h1")?.textContent).toBe(title);
        expect(listed).not.toContain(src.pathname);
      }
    }
  });
}

for (const { id, locale, path } of someChartPages) {
  test(`${path}: the height of its code is enough at any width, alive and with all its series`, async ({
    page,
  }) => {
    await page.goto(path);
    await wake(page, id);
    const code = page.locator("#embed .kind-fixed .for-auto code");
    const { height, src } = frameIn((await code.textContent()) ?? "");
    const keys = offersOf(facts(id, locale)).series.map(({ key }) => `series=${key}`);
    const views = [{ search: "", height }];
    if (keys.length > 0) {
      const search = `?${keys.join("&")}`;
      await page.goto(path + search);
      await wake(page, id);
      views.push({ search, height: frameIn((await code.textContent()) ?? "").height });
    }
    for (const view of views) {
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.goto(src.pathname + view.search);
      await wake(page, id);
      for (const width of [320, 544, 800])
        await expect
          .poll(() => heightOf(page, width), `${width} px ${view.search}`)
          .toBeLessThanOrEqual(view.height);
    }
    // Enough, and not far more than enough.
    await page.goto(src.pathname);
    expect(
      height - Math.max(await heightOf(page, 320), await heightOf(page, 479), await heightOf(page, 799)),
    ).toBeLessThan(250);
  });
}

test("a host sees the view it copied, is told its height, and nothing else", async ({ page, baseURL }) => {
  for (const locale of locales) {
    const id = "story-figures";
    await page.goto(`${chartPath(id, locale)}?c=gbp&per=month`);
    const chart = await wake(page, id);
    // The sentence of another view comes with the pen, a moment after the chart is alive.
    await expect(chart.plot).toHaveAttribute("aria-label", new RegExp(chartStrings(locale)["period.month"]));
    const says = (await chart.plot.getAttribute("aria-label")) ?? "";
    await page.getByRole("button", { name: t(locale)["take.embed"] }).click();
    const code = (await page.locator("#embed code >> visible=true").textContent()) ?? "";
    const { src, height } = frameIn(code);
    expect(src.search).toBe("?currency=GBP&per=month");

    const frame = await hosted(page, code, 544, baseURL ?? "");
    await expect(frame.locator("salary-chart.alive")).toBeVisible();
    await expect(frame.locator(".plot")).toHaveAttribute("aria-label", says);
    await expect(frame.locator(".credit a")).toHaveAttribute(
      "href",
      new RegExp(`${chartPath(id, locale)}\\?currency=GBP&per=month$`),
    );
    const needed = await frame
      .locator("body")
      .evaluate((body) => Math.ceil(body.getBoundingClientRect().height));
    await expect
      .poll(async () => (await toldOn(page)).at(-1))
      .toEqual({ origin: src.origin, data: { type: heightMessage, id, height: needed } });
    expect(needed).toBeLessThanOrEqual(height);
    await page.locator("div").evaluate((div) => (div.style.width = "320px"));
    await expect
      .poll(async () => ((await toldOn(page)).at(-1)?.data as { height: number }).height)
      .not.toBe(needed);
    await page.unrouteAll();
  }
});

test("an embedded chart is light, dark, or as its reader likes it, by its path", async ({ page }) => {
  const seen: Record<string, string> = {};
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    for (const theme of themes) {
      await page.goto(embedPath("skills", "en", theme));
      seen[`${theme} for a reader of ${colorScheme}`] = await paper(page);
    }
  }
  const [light, dark] = [seen["auto for a reader of light"], seen["auto for a reader of dark"]];
  expect(light).not.toBe(dark);
  expect(seen).toEqual({
    "auto for a reader of light": light,
    "auto for a reader of dark": dark,
    "light for a reader of light": light,
    "light for a reader of dark": light,
    "dark for a reader of light": dark,
    "dark for a reader of dark": dark,
  });
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  for (const { id, locale, path } of someChartPages) {
    test(`${path}: embedded, the chart is there, fits its height, and names where it is from`, async ({
      page,
      request,
    }) => {
      const { height } = frameIn(
        parsed(await (await request.get(path)).text()).querySelector("#embed .kind-fixed .for-auto code")
          ?.textContent ?? "",
      );
      await page.goto(embedPath(id, locale));
      for (const width of [320, 544, 800])
        await expect.poll(() => heightOf(page, width), `${width} px`).toBeLessThanOrEqual(height);
      await expect(chartOn(page, id).picture).toHaveCount(1);
      await expect(page.locator("input >> visible=true")).toHaveCount(0);
      expect(new URL((await page.locator(".credit a").getAttribute("href")) ?? "").pathname).toBe(path);
    });
  }
});

for (const locale of inOneLanguage(0)) {
  test(`what one copies is seen first: a frame, a frame that fits, a picture with its numbers (${locale})`, async ({
    page,
    baseURL,
  }) => {
    const { complaints } = await watch(page);
    const id = "story-figures";
    const strings = t(locale);
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`${chartPath(id, locale)}?c=gbp`);
    await wake(page, id);
    await page.waitForLoadState("networkidle");
    const embedded = themes.map((theme) => embedPath(id, locale, theme));
    expect(asked.filter((path) => embedded.includes(path))).toEqual([]);

    await page.getByRole("button", { name: strings["take.embed"] }).click();
    const slip = page.locator("#embed");
    const code = slip.locator("code >> visible=true");
    const shown = slip.locator("iframe >> visible=true");
    await expect(code).toHaveCount(1);
    await expect(shown).toHaveAttribute("src", `${embedPath(id, locale)}?currency=GBP`);
    await expect(slip.frameLocator("iframe >> visible=true").locator("salary-chart.alive")).toHaveCount(1);
    expect(frameIn((await code.textContent()) ?? "").src.search).toBe("?currency=GBP");

    await slip.locator('[value="dark"]').check();
    await expect(shown).toHaveAttribute("src", `${embedPath(id, locale, "dark")}?currency=GBP`);
    await slip.locator('[value="fitting"]').check();
    await expect(code).toHaveCount(1);
    const fitting = (await code.textContent()) ?? "";
    expect(fitting).toContain("<script>");
    expect(fitting).toContain(`${embedPath(id, locale, "dark")}?currency=GBP`);

    await slip.locator('[value="figure"]').check();
    await expect(code).toHaveCount(1);
    await expect(shown).toHaveCount(0);
    const figure = parsed((await code.textContent()) ?? "").querySelector("figure");
    const preview = slip.locator(".kind-figure figure");
    await expect(preview.locator("img")).toHaveJSProperty("complete", true);
    expect(await preview.locator("img").evaluate((one: HTMLImageElement) => one.naturalWidth)).toBe(
      2 * Number(figure?.querySelector("img")?.getAttribute("width")),
    );
    expect(figure?.querySelectorAll("script, iframe, [style], [class]")).toHaveLength(0);
    expect(figure?.querySelectorAll("tbody tr").length).toBe(await preview.locator("tbody tr").count());
    const canonical = await page.locator("link[rel=canonical]").getAttribute("href");
    expect(figure?.querySelector("figcaption a")?.getAttribute("href")).toBe(canonical);
    expect(complaints).toEqual([]);

    await page.unrouteAll();
    const frame = await hosted(page, fitting, 400, baseURL ?? "");
    await expect(frame.locator("salary-chart.alive")).toBeVisible();
    const needed = () =>
      frame.locator("body").evaluate((body) => Math.ceil(body.getBoundingClientRect().height));
    await expect
      .poll(async () => Number(await page.locator("iframe").getAttribute("height")) - (await needed()))
      .toBe(0);
    await page.unrouteAll();
  });
}
