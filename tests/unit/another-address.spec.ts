import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { build, copyOfSite } from "../support/copies.ts";

test.describe.configure({ timeout: 300_000 });

const site = "https://elsewhere.example";
const base = "/deep/er/";

/** Of the views those of four countries, to which articles link, and of the job whose cells claims read: the rest are like them. */
const countries = ["DE", "FR", "GB", "US"];

function fewerViews(copy: string): void {
  const file = join(copy, "content/data/explorer.json");
  const figures = JSON.parse(readFileSync(file, "utf8")) as { cells: { country: string; job: string }[] };
  const cells = figures.cells.filter(
    ({ country, job }) => countries.includes(country) || job === "prompt-engineer",
  );
  writeFileSync(file, JSON.stringify({ ...figures, cells }));
}

interface Written {
  readonly name: string;
  readonly text: string;
}

const read = (dist: string): Written[] =>
  readdirSync(dist, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(html|xml|json|txt|webmanifest|svg|csv|js)$/.test(name))
    .map((name) => ({ name, text: readFileSync(join(dist, name), "utf8") }));

/** All that a pattern catches in some files, each with where. */
const caught = (files: readonly Written[], pattern: RegExp): { name: string; address: string }[] =>
  files.flatMap(({ name, text }) =>
    [...text.matchAll(pattern)].map(([, address = ""]) => ({ name, address })),
  );

const shown = (all: readonly { name: string; address: string }[]): string[] =>
  [...new Set(all.map(({ name, address }) => `${name}: ${address}`))].slice(0, 20);

test("a site that lives at another address, below another path, says so in every file and leads nowhere else", () => {
  const copy = copyOfSite();
  fewerViews(copy);
  const { status, output } = build(copy, { SITE_URL: `${site}/deep/er` });
  expect(status, output).toBe(0);
  const dist = join(copy, "dist");
  const files = read(dist);
  expect(files.length).toBeGreaterThan(300);
  expect(
    files.filter(({ text }) => text.includes("ai-trainer-explained.example")).map(({ name }) => name),
  ).toEqual([]);

  // Whole addresses, wherever they stand: in heads, feeds, maps, codes to copy, files to take away.
  const whole = caught(files, /https:\/\/elsewhere\.example(\/[^\s"'<>&(){}\\,]*)?/g);
  expect(new Set(whole.map(({ name }) => name.replace(/.*\./, "")))).toEqual(
    new Set(["html", "xml", "json", "txt", "svg", "csv"]),
  );
  expect(shown(whole.filter(({ address }) => !address.startsWith(base)))).toEqual([]);

  // Paths, in pages and in what their scripts read.
  const pages = files.filter(({ name }) => name.endsWith(".html"));
  const inPages = [
    ...caught(pages, / (?:href|src|(?:component|renderer)-url|data-[a-z]+)="(\/[^"]*)"/g),
    // What islands are told, as the index that the search fetches.
    ...caught(pages, /&quot;(\/[^&]*)&quot;/g),
  ];
  expect(inPages.map(({ address }) => address)).toContain(`${base}en/search.json`);
  const others = files.filter(({ name }) => /\.(json|webmanifest)$/.test(name));
  const inOthers = caught(others, /"(\/[a-z]+\/[^"]*)"/g);
  expect(inPages.length).toBeGreaterThan(5_000);
  expect(inOthers.length).toBeGreaterThan(50);
  expect(shown([...inPages, ...inOthers].filter(({ address }) => !address.startsWith(base)))).toEqual([]);

  // And each is there.
  const missing = [...whole, ...inPages, ...inOthers].filter(({ address }) => {
    const path = decodeURIComponent(
      address
        .slice(base.length - 1)
        .replace(/[?#].*$/, "")
        .replace(/\.$/, ""),
    );
    return !existsSync(join(dist, path.endsWith("/") ? `${path}index.html` : path));
  });
  expect(shown(missing)).toEqual([]);
});
