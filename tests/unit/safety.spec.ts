import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { serializeSvg } from "../../src/charts/svg/markup.ts";
import { figureHtml } from "../../src/share/embed-figure.ts";
import { jsonLd } from "../../src/share/linked-data.ts";
import { root } from "../support/content.ts";

const files = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" }).filter((file) =>
  /\.(ts|astro)$/.test(file),
);

/** Each line of src, comments left out. */
const lines = files.flatMap((file) =>
  readFileSync(join(root, "src", file), "utf8")
    .split("\n")
    .map((line, i) => ({ file, at: `src/${file}:${i + 1}`, line: line.replace(/^\s*(\/\/|\/?\*).*/, "") })),
);
const holding = (pattern: RegExp, where = /./): string[] =>
  lines
    .filter(({ file, line }) => where.test(file) && pattern.test(line))
    .map(({ at, line }) => `${at} ${line.trim()}`);

test("no script makes HTML, or a script, from a string", () => {
  expect(lines.length).toBeGreaterThan(5_000);
  expect(
    holding(
      /\b(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|parseHTMLUnsafe|createContextualFragment|DOMParser|srcdoc|eval)\b|document\.write|\bnew Function\b|set(Timeout|Interval)\(\s*["'`]|javascript:/,
    ),
  ).toEqual([]);
});

test("no element carries a handler or a style in an attribute", () => {
  expect(holding(/\s(on[a-z]+|style)=["{]/, /\.astro$/)).toEqual([]);
});

test("what is printed into a page as it stands is known: drawings and scripts of ours, data made safe", () => {
  const printed = holding(/set:html/).map((one) => /set:html=\{(.*?)\}(\s|$|\/|>)/.exec(one)?.[1] ?? one);
  const known =
    /^(renderStaticSvg\(|sizes\.map\(\(size\) => renderStaticSvg\(|small$|script$|moved$|jsonLd\(|preview$|stampFrame\(verdict\)$|inkFilter$|labelled$|layers$)/;
  expect(printed.length).toBeGreaterThan(4);
  expect(printed.filter((one) => !known.test(one))).toEqual([]);
});

const hostile = '</script></text></td><script>alert(1)</script><!-- " &lt;';

test("data printed into a page cannot end its element, nor begin another", () => {
  const printed = jsonLd([{ "@type": "WebPage", name: hostile }]);
  expect(printed).not.toMatch(/[<&]/);
  expect((JSON.parse(printed) as { name: string }[])[0]?.name).toBe(hostile);
});

test("nor can the words of a drawing, of a table, or of a picture to embed", () => {
  const words = {
    title: hostile,
    url: hostile,
    src: hostile,
    alt: hostile,
    sources: hostile,
    credit: hostile,
  };
  const table = { caption: hostile, head: [hostile], rows: [[hostile]] };
  for (const printed of [
    serializeSvg([{ name: "text", attributes: { fill: hostile }, text: hostile }]),
    figureHtml({ ...words, width: 1, height: 1 }, table),
  ]) {
    expect(printed).toContain("&lt;/script");
    expect(printed).not.toMatch(/<\/?script|<!--|=""[^ >]/);
  }
});
