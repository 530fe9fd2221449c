import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { problemsIn } from "../../src/ledger/check.ts";
import { ContentError, type Problem } from "../../src/ledger/problem.ts";
import { reservedSlugs } from "../../src/domain/page.ts";
import { add, sound } from "../support/claims.ts";
import { root } from "../support/content.ts";
import { Copy, toldOf, type Wrong } from "../support/wrong.ts";

/** Every wrong content of tests/invalid-content, a file a subject, each with the whole of what its author should be told. */
const files = readdirSync(`${root}tests/invalid-content`).toSorted();
const tables = await Promise.all(
  files.map(async (file) => {
    const { wrong } = (await import(`../invalid-content/${file}`)) as { wrong: readonly Wrong[] };
    return wrong.map((one) => ({ ...one, says: `${file}: ${one.says}` }));
  }),
);
const contents = tables.flat();

/** Words that only we should ever read. */
const ours =
  /undefined|\bNaN\b|\[object|Zod|invalid_|\b(Type|Range|Syntax|Reference|Content)?Error\b|\bat \/|\bnull\b/;

/** What is wrong with a message itself, as its author would see it. */
function faultsOf(problem: Problem): string[] {
  const { file, found, expected, mend } = problem;
  const lines = new ContentError([problem]).message.split("\n").slice(2);
  const labels = lines.slice(1).map((line) => line.trim().split(" ")[0]);
  return [
    /^content\/[\w./-]+(:\d+)?$/.test(file) ? "" : "no file of the content",
    labels.join() === "field,found,expected,mend" ? "" : `in parts ${labels.join()}`,
    Object.values(problem).every((part: string) => part.trim() !== "") ? "" : "a part is empty",
    found === expected ? "found what it expects" : "",
    /^[a-z]/.test(mend) ? "" : "does not say what to do",
    lines.some((line) => ours.test(line)) ? "words of ours" : "",
  ].filter(Boolean);
}

test("there are many wrong contents, each of a kind of its own", () => {
  expect(contents.length).toBeGreaterThanOrEqual(150);
  expect(new Set(contents.map(({ says }) => says)).size).toBe(contents.length);
});

for (const [index, file] of files.entries()) {
  test(`an author of any wrong content of ${file} is told the file, the field, what was found, what is expected and how to mend it, and nothing else`, () => {
    test.slow();
    for (const wrong of tables[index] ?? []) {
      const { told, expected } = toldOf(wrong);
      expect.soft(told, wrong.says).toEqual(expected);
      expect.soft(told.flatMap(faultsOf), wrong.says).toEqual([]);
    }
  });
}

test("the content as it stands has no problem, nor has one with a sound claim more", () => {
  expect(problemsIn(root)).toEqual([]);
  const copy = new Copy();
  add(sound)(copy);
  expect(problemsIn(copy.root)).toEqual([]);
});

test("content saved with Windows line ends, with a byte-order mark or with spaces after its dashes is as sound", () => {
  const texts = readdirSync(`${root}content`, { recursive: true, encoding: "utf8" }).filter((name) =>
    /\.(?:mdx|yaml|json)$/.test(name),
  );
  const saved: Readonly<Record<string, (text: string) => string>> = {
    "Windows line ends": (text) => text.replaceAll("\n", "\r\n"),
    "a byte-order mark": (text) => `\ufeff${text}`,
    "an empty first line, and spaces after the dashes": (text) => text.replace(/^---\n/, "\n---  \n"),
  };
  for (const [how, change] of Object.entries(saved)) {
    const copy = new Copy();
    for (const name of texts) {
      const file = `content/${name}`;
      copy.write(file, change(readFileSync(join(copy.root, file), "utf8")));
    }
    expect(problemsIn(copy.root), how).toEqual([]);
  }
});

test("what editors and systems leave among the content is passed over", () => {
  const copy = new Copy();
  copy.link("content/pages/en/.#pay.mdx", "nobody@nowhere.1");
  const names = [
    ".pay.mdx.swp",
    "pay.mdx~",
    "#pay.mdx#",
    "4913",
    ".DS_Store",
    "Thumbs.db",
    "pay.mdx.orig",
    "pay.mdx.bak",
  ];
  for (const name of names) copy.write(`content/pages/en/${name}`, "\0 ?");
  for (const name of [".#pay.yaml", "pay.yaml~", ".DS_Store", "desktop.ini"])
    for (const folder of ["charts", "claims"]) copy.write(`content/data/${folder}/${name}`, "\0: [");
  expect(problemsIn(copy.root)).toEqual([]);
});

test("the slugs kept from authors are the folders beside the pages of a language", () => {
  const folders = readdirSync(`${root}src/pages/[locale]`, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith("["))
    .map(({ name }) => name);
  expect(reservedSlugs.toSorted()).toEqual(folders.toSorted());
});
