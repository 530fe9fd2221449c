import { readFileSync } from "node:fs";
import { type Download, expect, type Page, test } from "@playwright/test";
import { someChartPages } from "../support/sample.ts";
import { JSDOM } from "jsdom";
import { keys } from "../../src/charts/view.ts";
import { hasMoney, offersOf } from "../../src/charts/kinds/index.ts";
import { licence } from "../../src/domain/licence.ts";
import type { Locale } from "../../src/domain/locale.ts";
import { type Column, columns, headOf } from "../../src/i18n/csv.ts";
import { t } from "../../src/i18n/strings.ts";
import { chartOn, chartPath, slugOf, wake } from "../support/chart-site.ts";
import { facts } from "../support/charts.ts";
import { cellsOf, numberIn } from "../support/csv.ts";
import { parsed, valueOf, valuesOf } from "../support/documents.ts";

/** A view the chart does not open with, as the address says it: "?currency=GBP&per=month"; of a chart without choices, its table. */
function anotherView(id: string, locale: Locale): URLSearchParams {
  const given = facts(id, locale);
  const { currencies, periods, today, series } = offersOf(given);
  const opening = hasMoney(given) ? given : undefined;
  const search = new URLSearchParams();
  const currency = currencies.find((code) => code !== opening?.currency);
  const per = periods.find((one) => one !== opening?.per);
  if (currency) search.set(keys.currency, currency);
  if (per) search.set(keys.period, per);
  if (today) search.set(keys.money, "today");
  const hidden = series.find(({ on }) => !on) ?? series.at(-1);
  if (hidden) search.set(keys.series, hidden.key);
  if (search.size === 0) search.set(keys.show, "table");
  return search;
}

/** Waits until what is around the chart follows its view; a table alone has no canvas that comes alive. */
async function comeAlive(page: Page, id: string, view: URLSearchParams): Promise<string> {
  if (!view.has(keys.show)) await wake(page, id);
  else await page.mouse.wheel(0, 10);
  const link = page.locator(".take-link input");
  await expect(link).toHaveValue(/\?/);
  const address = new URL(await link.inputValue());
  // In the order of the form, whatever that is.
  expect([...address.searchParams].toSorted()).toEqual([...view].toSorted());
  return address.href;
}

/** The lines of a CSV by the heads of its columns. */
function linesOf(csv: string, locale: Locale): ((column: Column) => string)[] {
  const [head = [], ...lines] = cellsOf(csv, locale);
  expect(head).toEqual(columns.map((column) => headOf(locale, column)));
  expect(lines.filter(({ length }) => length !== head.length)).toEqual([]);
  return lines.map((line) => (column) => line[columns.indexOf(column)] ?? "");
}

/** A CSV in which every figure has its unit, its records, its source and its licence. */
function expectCsv(csv: string, locale: Locale, address: string): void {
  expect(csv.startsWith("\ufeff")).toBe(true);
  expect(csv.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  const lines = linesOf(csv, locale);
  expect(lines.length).toBeGreaterThan(2);
  for (const line of lines) {
    for (const column of ["name", "unit", "source", "source-address"] as const)
      expect(line(column), `${column} of ${line("name")}`).not.toBe("");
    expect(line("licence")).toBe(licence);
    expect(line("chart")).toBe(address);
    for (const column of ["low", "high"] as const)
      if (line(column)) expect(numberIn(line(column), locale), `${column} of ${line("name")}`).not.toBeNaN();
  }
  // A threshold, drawn as a line, has no records of its own.
  expect(lines.filter((line) => line("records") === "").length).toBeLessThanOrEqual(1);
}

/** An SVG that says what it is, and needs nothing from outside. */
function expectSvg(svg: string, title: string): number {
  const { documentElement: root } = new JSDOM(svg, { contentType: "image/svg+xml" }).window.document;
  expect(root.tagName).toBe("svg");
  expect(root.querySelector("title")?.textContent).toBe(title);
  expect(root.querySelector("desc")?.textContent?.length).toBeGreaterThan(20);
  expect(root.querySelectorAll("text").length).toBeGreaterThan(5);
  const elements = [root, ...root.querySelectorAll("*")];
  const outside = elements.flatMap(({ tagName, attributes }) =>
    [...attributes].filter(({ name }) => /href|src|^on/i.test(name)).map(({ name }) => `${tagName} ${name}`),
  );
  expect(outside).toEqual([]);
  expect(elements.filter(({ tagName }) => /^(script|image|foreignObject|use|a)$/i.test(tagName))).toEqual([]);
  expect(svg.replace(/url\(data:[^)]*\)/g, "")).not.toMatch(/url\(|@import/);
  return Number(root.getAttribute("width"));
}

/** A PNG, and how wide it says it is. */
function widthOfPng(png: Buffer): number {
  expect(png.subarray(0, 8).toString("latin1")).toBe("\x89PNG\r\n\x1a\n");
  expect(png.subarray(12, 16).toString("latin1")).toBe("IHDR");
  return png.readUInt32BE(16);
}

const bytesOf = async (download: Download): Promise<Buffer> => readFileSync(await download.path());

async function takeAway(page: Page, type: "png" | "svg" | "csv"): Promise<{ name: string; bytes: Buffer }> {
  const coming = page.waitForEvent("download");
  await page.locator(`.take a[data-take=${type}]`).click();
  const download = await coming;
  return { name: download.suggestedFilename(), bytes: await bytesOf(download) };
}

for (const { id, locale, path } of someChartPages) {
  test(`${path}: its files are ordinary links, each of its type and complete`, async ({ request }) => {
    const document = parsed(await (await request.get(path)).text());
    const address = valueOf(document, "link[rel=canonical]", "href");
    const title = document.querySelector("h1")?.textContent ?? "";
    const file = async (type: string, mime: string): Promise<Buffer> => {
      const answer = await request.get(valueOf(document, `.take a[data-take=${type}][download]`, "href"));
      expect(answer.status(), type).toBe(200);
      expect(answer.headers()["content-type"], type).toContain(mime);
      return answer.body();
    };
    const width = expectSvg((await file("svg", "image/svg+xml")).toString(), title);
    expect(width).toBeGreaterThan(700);
    expect(widthOfPng(await file("png", "image/png"))).toBe(2 * width);
    expectCsv((await file("csv", "text/csv")).toString(), locale, address);
  });

  test(`${path}: another view is taken away as a table of the same figures, named after it`, async ({
    page,
  }) => {
    const view = anotherView(id, locale);
    await page.goto(`${path}?${view}`);
    const address = await comeAlive(page, id, view);
    const { table, figure } = chartOn(page, id);
    const { name, bytes } = await takeAway(page, "csv");
    expect(name).toBe(
      `${[slugOf(id, locale), ...new URL(address).searchParams.values()].join("-").toLowerCase()}.csv`,
    );
    expectCsv(bytes.toString(), locale, address);

    const lines = linesOf(bytes.toString(), locale);
    const figures = lines.map((line) => line("figure")).filter(Boolean);
    await figure.locator(".show input[value=table]").check();
    const cells = (await table.locator("tbody td").allTextContents()).filter(Boolean);
    // A table of dots counts them, where its file has every one.
    if (facts(id, locale).kind === "dots") {
      expect(cells.reduce((sum, count) => sum + Number(count), 0)).toBe(lines.length - 1);
      return;
    }
    // Beside figures a cell may hold a detail, alone or in brackets after its figure; the file has it in a column of its own.
    const known = new Set(lines.flatMap((line) => [line("figure"), line("detail"), line("measure")]));
    // Counted are records, and adverts where they are fewer.
    const counts = new Set(
      lines.map((line) => [...new Set([line("records"), line("adverts") || line("records")])].join()),
    );
    // Under ten adverts a cell lists every amount.
    const listed = (cell: string): string[] => [cell, ...cell.split(", ")];
    const within = (cell: string): string => cell.replace(/ \(.*\)$/, "");
    const countedIn = (cell: string): string =>
      cell
        .split(", ")
        .map((one) => one.replace(/\D/g, ""))
        .join();
    expect(
      figures.filter(
        (one) => !cells.some((cell) => cell.startsWith(`${one} (`) || listed(cell).includes(one)),
      ),
    ).toEqual([]);
    expect(
      cells.filter(
        (cell) =>
          !known.has(cell) &&
          !known.has(within(cell)) &&
          !cell.split(", ").every((one) => known.has(one)) &&
          !counts.has(countedIn(cell)),
      ),
    ).toEqual([]);
    expect(figures.length).toBeGreaterThan(1);
  });

  test(`${path}: link and citations lead to the view one sees, and are copied whole`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    const view = anotherView(id, locale);
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    const strings = t(locale);
    await page.goto(`${path}?${view}`);
    const address = await comeAlive(page, id, view);
    expect(address.split("?")[0]).toBe(await page.locator("link[rel=canonical]").getAttribute("href"));
    const title = (await page.locator("h1").textContent()) ?? "";
    const copy = page.locator(".take-link [data-copy]");
    await copy.click();
    await expect(copy).toHaveText(strings["take.copied"]);
    expect(await copied()).toBe(address);

    await page.getByRole("button", { name: strings["take.cite"] }).click();
    const citations = page.locator("#cite .copied");
    await expect(citations).toHaveCount(3);
    for (const citation of await citations.all()) {
      const text = (await citation.locator("code").textContent()) ?? "";
      expect(text.replaceAll(/\\(?=[$%&#_{}])/g, "")).toContain(title);
      expect(text).toContain(address);
      expect(text).toContain(strings[text.startsWith("@") ? "cite.kind" : "site.name"].slice(1, 5));
      await citation.getByRole("button").click();
      await expect(citation.getByRole("button")).toHaveText(strings["take.copied"]);
      expect(await copied()).toBe(text);
    }
  });
}

test("a view is drawn into files by the browser as the build would: a titled SVG, a PNG twice its width", async ({
  page,
}) => {
  for (const id of ["story-figures", "headline-vs-records", "pay-over-time"]) {
    await page.goto(`${chartPath(id, "fr")}?c=usd&per=hour`);
    await wake(page, id);
    const svg = await takeAway(page, "svg");
    expect(svg.name).toBe(
      `${slugOf(id, "fr")}-${id === "story-figures" ? "usd-hour" : svg.name.slice(slugOf(id, "fr").length + 1, -4)}.svg`,
    );
    const width = expectSvg(svg.bytes.toString(), (await page.locator("h1").textContent()) ?? "");
    const png = await takeAway(page, "png");
    expect(widthOfPng(png.bytes)).toBe(2 * width);
  }
});

test("where the script that makes files does not come, the files of the build are given", async ({
  page,
}) => {
  await page.route(/\/assets\/export-view\./, (route) => route.abort());
  await page.goto(`${chartPath("story-figures", "en")}?c=gbp`);
  await wake(page, "story-figures");
  const { name, bytes } = await takeAway(page, "csv");
  expect(name).toBe(`${slugOf("story-figures", "en")}.csv`);
  expectCsv(bytes.toString(), "en", (await page.locator("link[rel=canonical]").getAttribute("href")) ?? "");
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  for (const { id, locale, path } of someChartPages) {
    test(`${path}: everything is there to take, and nothing that only script can work`, async ({
      page,
      request,
    }) => {
      await page.goto(path);
      const take = page.locator(".take");
      for (const href of valuesOf(parsed(await page.content()), ".take a", "href"))
        expect((await request.get(href)).status(), href).toBe(200);
      expect((await takeAway(page, "csv")).name).toBe(`${slugOf(id, locale)}.csv`);
      await take.getByRole("button", { name: t(locale)["take.cite"] }).click();
      await expect(page.locator("#cite code >> visible=true")).toHaveCount(3);
      await page.keyboard.press("Escape");
      await take.getByRole("button", { name: t(locale)["take.embed"] }).click();
      await expect(page.locator("#embed code >> visible=true")).toHaveCount(1);
      await expect(page.locator("[data-copy] >> visible=true")).toHaveCount(0);
    });
  }
});
