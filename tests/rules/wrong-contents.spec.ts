import { readdirSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { problemsIn } from "../../src/ledger/check.ts";
import { ContentError, type Problem } from "../../src/ledger/problem.ts";
import { add, sound } from "../support/claims.ts";
import { root } from "../support/content.ts";
import { Copy, toldOf, type Wrong } from "../support/wrong.ts";

/** Every wrong content of tests/wrong, a file a subject, each with the whole of what its author should be told. */
const files = readdirSync(`${root}tests/wrong`).toSorted();
const tables = await Promise.all(
  files.map(async (file) => {
    const { wrong } = (await import(`../wrong/${file}`)) as { wrong: readonly Wrong[] };
    return wrong.map((one) => ({ ...one, says: `${file}: ${one.says}` }));
  }),
);
const contents = tables.flat();

/** Words that only we should ever read. */
const ours = /undefined|\bNaN\b|\[object|Zod|invalid_|Error\b|\bat \/|\bnull\b/;

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

test("an author of any wrong content is told the file, the field, what was found, what is expected and how to mend it, and nothing else", () => {
  test.slow();
  expect(contents.length).toBeGreaterThanOrEqual(40);
  expect(new Set(contents.map(({ says }) => says)).size).toBe(contents.length);
  for (const wrong of contents) {
    const { told, expected } = toldOf(wrong);
    expect.soft(told, wrong.says).toEqual(expected);
    expect.soft(told.flatMap(faultsOf), wrong.says).toEqual([]);
  }
});

test("the content as it stands has no problem, nor has one with a sound claim more", () => {
  expect(problemsIn(root)).toEqual([]);
  const copy = new Copy();
  add(sound)(copy);
  expect(problemsIn(copy.root)).toEqual([]);
});
