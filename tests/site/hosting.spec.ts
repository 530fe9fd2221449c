import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { cardUrl } from "../../src/routing/urls.ts";
import { chartPages, embedPath } from "../support/chart-site.ts";
import { contentPageOf, root } from "../support/content.ts";
import {
  headerRules,
  headersOf,
  type Host,
  otherHost,
  redirectOf,
  siteHost,
} from "../support/static-host.ts";

/* What a host that reads `_headers` and `_redirects` makes of the site, seen from outside. */

const article = contentPageOf("pay", "fr").path;
const [chart] = chartPages;
if (!chart) throw new Error("found no chart page; expected one");
const embed = embedPath(chart.id, chart.locale, "auto");
const csv = `${chart.path.replace(/\/$/, "")}.csv`;
const asset = `/assets/${readdirSync(`${root}dist/assets`).find((name) => name.endsWith(".js"))}`;
const paths = ["/", "/en/", article, embed, asset, csv, "/sitemap.xml", "/rosettes/1.svg", "/no/such/page/"];

let site: Host;
test.describe.configure({ mode: "default" });
test.beforeAll(async () => {
  site = await siteHost();
});
test.afterAll(() => site.stop());

test("no path is told the same header twice, and each is told all that keeps its reader safe", () => {
  const everywhere =
    headerRules()
      .find(({ path }) => path === "/*")
      ?.headers.map(([name]) => name) ?? [];
  expect(everywhere).toEqual(
    expect.arrayContaining([
      "X-Content-Type-Options",
      "Strict-Transport-Security",
      "Referrer-Policy",
      "Permissions-Policy",
      "Cross-Origin-Opener-Policy",
    ]),
  );
  for (const path of paths) {
    const names = headersOf(path).map(([name]) => name);
    expect(new Set(names).size, path).toBe(names.length);
    expect(names, path).toEqual(expect.arrayContaining(everywhere));
  }
});

test("only what is hashed is kept for good", () => {
  const kept = paths.filter((path) => headersOf(path).some(([, value]) => value.includes("immutable")));
  expect(kept).toEqual([asset]);
});

const frame = (path: string, attributes = ""): string =>
  `<iframe src="${site.origin}${path}" width="600" height="700" ${attributes}></iframe>`;

/** The chart of a frame is drawn by its script, not only printed. */
const expectAlive = (page: Page) =>
  expect(page.locator("iframe").contentFrame().locator("salary-chart.alive canvas").first()).toBeVisible();

async function visit(page: Page, host: Host): Promise<void> {
  await page.goto(host.origin);
  await page.mouse.move(300, 300);
}

test("an embedded chart comes alive in somebody else’s page", async ({ page }) => {
  const host = await otherHost(frame(embed));
  await visit(page, host);
  await expectAlive(page);
  host.stop();
});

test("an embedded chart comes alive in a sandbox", async ({ page }) => {
  const host = await otherHost(frame(embed, 'sandbox="allow-scripts"'));
  await visit(page, host);
  await expectAlive(page);
  host.stop();
});

test("an embedded chart comes alive in a page that isolates itself", async ({ page }) => {
  const picture = `<img src="${site.origin}${cardUrl("en", "pay")}" alt="card">`;
  const host = await otherHost(frame(embed) + picture, {
    "Cross-Origin-Embedder-Policy": "require-corp",
    "Cross-Origin-Opener-Policy": "same-origin",
  });
  await visit(page, host);
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
  await expect(page.getByRole("img")).toHaveJSProperty("naturalWidth", 1200);
  await expectAlive(page);
  host.stop();
});

test("an embedded chart comes alive in a file opened from a disk", async ({ page }, info) => {
  const file = info.outputPath("local.html");
  writeFileSync(file, `<!doctype html>${frame(embed)}`);
  await page.goto(`file://${file}`);
  await page.mouse.move(300, 300);
  await expectAlive(page);
});

test("an embedded chart comes alive in the sandboxed frame of a notebook", async ({ page }) => {
  const inner = frame(embed).replaceAll('"', "'");
  const host = await otherHost(
    `<iframe sandbox="allow-scripts" srcdoc="${inner}" width="700" height="720"></iframe>`,
  );
  await visit(page, host);
  const notebook = page.locator("iframe").contentFrame().locator("iframe").contentFrame();
  await expect(notebook.locator("salary-chart.alive canvas").first()).toBeVisible();
  host.stop();
});

test("the data, the feed and the pictures are there for every other page", async ({ page }) => {
  const host = await otherHost("");
  await page.goto(host.origin);
  const open = [
    csv,
    csv.replace(/csv$/, "json"),
    "/en/feed.xml",
    "/charts.json",
    cardUrl("en", "pay"),
    asset,
  ];
  for (const path of open) {
    const length = await page.evaluate(
      async (address) => (await (await fetch(address)).arrayBuffer()).byteLength,
      site.origin + path,
    );
    expect(length, path).toBeGreaterThan(100);
  }
  host.stop();
});

test("addresses of earlier versions lead to what they led to, by a path and no host", async ({ request }) => {
  for (const [old, present] of [
    ["/en/share/", "/en/"],
    ["/en/share/pay/", contentPageOf("pay", "en").path],
    [`/fr/partager/${article.slice("/fr/".length)}`, article],
    ["/assets/cards/fr/0a1b2c/home.png", cardUrl("fr", "home")],
  ] as const) {
    expect(redirectOf(old)?.to, old).toBe(present);
    const answer = await request.get(site.origin + old, { maxRedirects: 0 });
    expect([answer.status() >= 301, answer.headers()["location"]]).toEqual([true, present]);
    expect((await request.get(site.origin + present)).status(), present).toBe(200);
  }
});

test("a lost address is answered with our page, as lost", async ({ request }) => {
  const answer = await request.get(`${site.origin}/en/no-such-page/`);
  expect(answer.status()).toBe(404);
  expect(await answer.text()).toBe(readFileSync(`${root}dist/404.html`, "utf8"));
});

test("the examples for servers of one’s own say what `_headers` says", () => {
  const guide = readFileSync(`${root}.github/HOSTING.md`, "utf8");
  const examples = [...guide.matchAll(/```(caddyfile|nginx)\n([\s\S]*?)```/g)];
  expect(examples.map(([, name]) => name)).toEqual(["caddyfile", "nginx"]);
  for (const [, name, example = ""] of examples)
    for (const { headers } of headerRules())
      for (const [header, value] of headers) {
        expect(example, `${name}: ${header}`).toContain(header);
        expect(example, `${name}: ${header}`).toContain(`"${value}"`);
      }
});
