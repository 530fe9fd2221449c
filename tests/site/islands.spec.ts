import { globSync, readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { chartOn, chartPages, chartScript, embedPath, quietly } from "../support/chart-site.ts";
import { root } from "../support/content.ts";
import { explorerOn, explorePath } from "../support/explorer.ts";
import { someViews } from "../support/sample.ts";
import { everyPath, openPage } from "../support/site.ts";

const built = (path: string): string => readFileSync(`${root}dist${path}`, "utf8");

/** The scripts a page names for its islands. */
const namedIn = (html: string): Set<string> =>
  new Set([...html.matchAll(/ (?:component|renderer)-url="([^"]+)"/g)].map(([, url = ""]) => url));

/** The files a script imports before it runs. */
const importsOf = (script: string): string[] =>
  [...built(script).matchAll(/(?:\bfrom|\bimport)\s*["']\.\/([^"']+)["']/g)].map(
    ([, file = ""]) => `/assets/${file}`,
  );

const paths = [
  ...everyPath,
  ...someViews.map(({ path }) => path),
  ...chartPages.map(({ id, locale }) => embedPath(id, locale)),
];

test("no script of an island waits for one that its page does not name: a jump costs no second round trip", () => {
  const late = new Set<string>();
  let islands = 0;
  for (const path of paths) {
    const named = namedIn(built(`${path}index.html`));
    islands += named.size;
    for (const script of named)
      for (const file of importsOf(script)) if (!named.has(file)) late.add(`${path}: ${script} ${file}`);
  }
  expect(islands).toBeGreaterThan(50);
  expect([...late]).toEqual([]);
});

test("a component that throws while it is hydrated leaves what was printed, and a quiet sentence says so", async ({
  page,
}) => {
  const wrong = await quietly(page);
  await page.route(chartScript, (route) =>
    route.fulfill({
      contentType: "text/javascript",
      body: "export default () => { throw new Error('no'); };",
    }),
  );
  const strings = await openPage(page, "pay", "en");
  const before = await page.locator("figure.chart").first().textContent();
  const chart = chartOn(page, "pay-by-job");
  await chart.figure.scrollIntoViewIfNeeded();
  await expect(chart.sorry).toBeVisible();
  await expect(chart.sorry).toHaveText(strings["chart.lost"]);
  await expect(chart.picture).toHaveCount(1);
  await chart.choice("show", "table").click();
  await expect(chart.table).toBeVisible();
  expect(await page.locator("figure.chart").first().textContent()).toBe(before);
  await expect(page.locator("salary-chart")).toHaveCount(3);
  expect(wrong).toEqual([]);
});

test("a chart within the explorer that throws leaves what was printed, and the explorer works on", async ({
  page,
}) => {
  const wrong = await quietly(page);
  await page.route(chartScript, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/[\w$]+ as default/, "throwing as default");
    await route.fulfill({ response, body: `${body}function throwing() { throw new Error("no"); }` });
  });
  await page.goto(explorePath("en"));
  const printed = await page.locator("#spread").textContent();
  await page.mouse.move(5, 5, { steps: 2 });
  const explorer = explorerOn(page);
  await expect(explorer.root).toHaveClass(/\bon\b/);
  await expect(explorer.root).not.toHaveClass(/\blost\b/);
  await expect(explorer.spread.locator(".sorry")).toBeVisible();
  await expect(explorer.spread.locator("svg >> visible=true")).toHaveCount(1);
  expect(await explorer.spread.textContent()).toBe(printed);
  await explorer.country.selectOption("gb");
  await expect(explorer.said.nth(1)).toContainText("£");
  expect(wrong).toEqual([]);
});

test("components write no style and no HTML of their own, and every island is printed", () => {
  const files = globSync("src/**/*.{tsx,astro}", { cwd: root }).map((file) => ({
    file,
    text: readFileSync(root + file, "utf8"),
  }));
  expect(files.filter(({ file }) => file.endsWith(".tsx")).length).toBeGreaterThan(3);
  const wrong = files.filter(
    ({ file, text }) =>
      text.includes("client:only") ||
      (file.endsWith(".tsx") && /dangerouslySetInnerHTML|\bstyle=/.test(text)),
  );
  expect(wrong.map(({ file }) => file)).toEqual([]);
});
