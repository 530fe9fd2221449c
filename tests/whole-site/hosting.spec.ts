import { globSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { changing, everywhere, hashed } from "../../src/hosting/rules.ts";
import { chartPages, embedPath } from "../support/chart-site.ts";
import { contentPageOf, root } from "../support/content.ts";
import { here, hostPage, sentBy, serve, type WebServer } from "../support/web-servers.ts";

const article = contentPageOf("pay", "fr").path;
const [chart] = chartPages;
if (!chart) throw new Error("found no chart page; expected one");
const embed = embedPath(chart.id, chart.locale, "auto");
const csv = `${chart.path.replace(/\/$/, "")}.csv`;
const asset = `/assets/${readdirSync(`${root}dist/assets`).find((name) => name.endsWith(".js"))}`;
const card = `/assets/${globSync("cards/fr/*/*.png", { cwd: `${root}dist/assets` })[0]}`;
const lost = "/assets/gone.Cb0gus01.js";
const served = ["404.html", article, embed, csv, "assets"];

const short = changing["Cache-Control"] ?? "";
const lasting = hashed.says["Cache-Control"] ?? "";

for (const name of ["caddy", "nginx"] as const) {
  const is = here(name);
  // Said, not skipped: without the server, its example is held to the table by tests/rules/hosting.spec.ts.
  if (!is)
    test(`${name} is not on this machine: its example is there, and names every header of the table`, () => {
      const example = readFileSync(`${root}.hosts/${name === "caddy" ? "Caddyfile" : "nginx.conf"}`, "utf8");
      for (const header of Object.keys(everywhere)) expect(example).toContain(header);
    });
  else
    test.describe(`${name}, started with its example,`, () => {
      // One server for all of them.
      test.describe.configure({ mode: "default" });
      let server: WebServer;
      test.beforeAll(async () => {
        server = await serve(name, served);
      });
      test.afterAll(() => server.stop());

      test("says the same beside every answer", async ({ request }) => {
        for (const path of [article, embed, csv, asset, lost]) {
          const headers = (await request.get(server.address + path)).headers();
          for (const [header, value] of Object.entries(everywhere))
            expect(headers[header.toLowerCase()], `${path} ${header}`).toBe(value);
        }
      });

      test("lets a browser frame embeds, and nothing else", async ({ page }) => {
        const frames = [article, embed].map((path) => `<iframe src="${server.address}${path}"></iframe>`);
        const host = await hostPage(frames.join(""));
        await page.goto(host.address);
        await expect(page.locator("iframe").nth(1).contentFrame().locator("salary-chart")).toBeVisible();
        const urls = page.frames().map((frame) => frame.url());
        expect(urls.slice(1)).toEqual(["chrome-error://chromewebdata/", server.address + embed]);
        host.stop();
      });

      test("lets what is hashed be kept for good, and asks about the rest", async ({ request }) => {
        const caching = async (path: string) =>
          (await request.get(server.address + path)).headers()["cache-control"];
        expect(await caching(asset)).toBe(lasting);
        for (const path of [article, embed, csv, lost]) expect(await caching(path), path).toBe(short);
        const { etag = "" } = (await request.get(server.address + article)).headers();
        const again = await request.get(server.address + article, { headers: { "If-None-Match": etag } });
        expect(again.status()).toBe(304);
      });

      test("answers a lost address with our page, as lost", async ({ request }) => {
        const answer = await request.get(`${server.address}/en/no-such-page/`);
        expect(answer.status()).toBe(404);
        expect(await answer.text()).toBe(readFileSync(`${root}dist/404.html`, "utf8"));
      });

      test("leads from a card by an earlier hash to the present one, and keeps the present one", async ({
        request,
      }) => {
        const get = (path: string) => request.get(server.address + path, { maxRedirects: 0 });
        const old = await get("/assets/cards/fr/0a1b2c/home.png");
        expect([old.status(), new URL(old.headers()["location"] ?? "", server.address).pathname]).toEqual([
          302,
          "/fr/cards/home.png",
        ]);
        expect((await get(card)).status()).toBe(200);
      });

      test("sends the packed files as they lie, and plain ones to who cannot unpack", async () => {
        const [packed, end] = name === "caddy" ? ["br", ".br"] : ["gzip", ".gz"];
        for (const [path, file] of [
          [article, `${article}index.html`],
          [asset, asset],
        ] as const) {
          const small = await sentBy(server.address + path, "gzip, br");
          const plain = await sentBy(server.address + path, "identity");
          expect([small.encoding, plain.encoding]).toEqual([packed, undefined]);
          expect(small.body.equals(readFileSync(server.site + file + end))).toBe(true);
          expect(plain.body.equals(readFileSync(root + "dist" + file))).toBe(true);
        }
      });

      test("names what each file is", async ({ request }) => {
        const type = async (path: string) =>
          (await request.get(server.address + path)).headers()["content-type"] ?? "";
        expect((await type(article)).toLowerCase()).toBe("text/html; charset=utf-8");
        expect(await type(asset)).toMatch(/^(text|application)\/javascript/);
        expect(await type(csv)).toMatch(/^text\/csv; charset=utf-8/);
      });
    });
}
