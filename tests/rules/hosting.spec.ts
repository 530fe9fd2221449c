import { readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { caddyfile } from "../../src/hosting/caddy.ts";
import { headersFile, redirectsFile } from "../../src/hosting/headers-file.ts";
import { nginxConf } from "../../src/hosting/nginx.ts";
import { everywhere, framed, hashed } from "../../src/hosting/rules.ts";
import { embedUrl, hashedCardUrl, cardUrl } from "../../src/routing/urls.ts";
import { root } from "../support/content.ts";

/** The blocks of `_headers`: a path, and what is said beside it. */
function blocks(file: string): Map<string, Record<string, string>> {
  const found = file
    .trim()
    .split(/\n\n+/)
    .map((block): [string, Record<string, string>] => {
      const [path = "", ...lines] = block.split("\n");
      return [
        path,
        Object.fromEntries(
          lines.map((line) =>
            line
              .trim()
              .split(/: (.*)/)
              .slice(0, 2),
          ),
        ),
      ];
    });
  expect(new Set(found.map(([path]) => path)).size).toBe(found.length);
  return new Map(found);
}

/** What a network that reads `_headers` says beside a path: of every rule that fits. */
function said(file: string, path: string): [name: string, value: string][] {
  const fits = (rule: string): boolean =>
    rule.endsWith("*") ? path.startsWith(rule.slice(0, -1)) : path === rule;
  return [...blocks(file)].flatMap(([rule, says]) => (fits(rule) ? Object.entries(says) : []));
}

const top = ["404.html", "assets/", "en/", "fr/", "index.html", "rosettes/", "sitemap.xml"];
const embed = embedUrl("fr", "dark", "salaires-par-metier");
const paths = [
  "/",
  "/en/",
  "/fr/salaires/",
  embed,
  "/assets/a.Cb0gus01.js",
  "/sitemap.xml",
  "/rosettes/1.svg",
];

for (const base of ["/", "/explained/"]) {
  const file = headersFile(base, top);
  const at = (path: string) => said(file, base + path.slice(1));

  test(`under ${base} no path is told the same header twice, and each is told all it needs`, () => {
    for (const path of paths) {
      const names = at(path).map(([name]) => name);
      expect(new Set(names).size, path).toBe(names.length);
      expect(names, path).toEqual(expect.arrayContaining([...Object.keys(everywhere), "Cache-Control"]));
    }
    // Nobody’s page beside ours is told anything.
    if (base !== "/") expect(said(file, "/en/")).toEqual([]);
  });

  test(`under ${base} embeds may be framed and nothing else, and only what is hashed is kept for good`, () => {
    const framing = paths.filter((path) => at(path).some(([, value]) => value === "frame-ancestors *"));
    expect(framing).toEqual([embed]);
    const kept = paths.filter((path) => at(path).some(([, value]) => value.includes("immutable")));
    expect(kept).toEqual(["/assets/a.Cb0gus01.js"]);
    for (const path of paths) expect(Object.fromEntries(at(path))["X-Frame-Options"]).toBe("DENY");
  });
}

test("the rules are few enough for every network, and their lines short enough", () => {
  const file = headersFile("/", top);
  expect(blocks(file).size).toBeLessThan(100);
  for (const line of file.split("\n")) expect(line.length).toBeLessThan(2000);
  expect([framed, hashed].map(({ says }) => Object.keys(says).length)).toEqual([1, 1]);
});

test("a card by an earlier hash leads to the present one", () => {
  const [from = "", to = "", status] = redirectsFile("/").trim().split(" ");
  const parts = new RegExp(`^${from.replace(/:(\w+)/g, "(?<$1>[^/]+)")}$`).exec(
    hashedCardUrl("fr", "salaires", "3f9a"),
  )?.groups;
  expect(to.replace(/:(\w+)/g, (_, name: string) => parts?.[name] ?? "")).toBe(cardUrl("fr", "salaires"));
  expect([status, redirectsFile("/explained/")]).toEqual([
    "302",
    "/explained/assets/cards/:locale/:hash/:file /explained/:locale/cards/:file 302\n",
  ]);
});

for (const [name, text] of [
  ["Caddyfile", caddyfile()],
  ["nginx.conf", nginxConf()],
] as const) {
  test(`.hosts/${name} is what the table says (STORE_HOSTS=1 writes it anew)`, () => {
    const file = `${root}.hosts/${name}`;
    if (process.env["STORE_HOSTS"]) writeFileSync(file, text);
    expect(readFileSync(file, "utf8")).toBe(text);
  });
}
