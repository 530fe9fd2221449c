import { existsSync } from "node:fs";
import { expect, test } from "@playwright/test";
import type { Suite, TestCase } from "@playwright/test/reporter";
import { locales } from "../../src/domain/locale.ts";
import { type BenchFigure, promiseGroups, type Proof } from "../../src/domain/proof.ts";
import { isWithin, standingOf } from "../../src/domain/standing.ts";
import { measured, promised } from "../../src/i18n/proof.ts";
import { readProse } from "../../src/ledger/mdx.ts";
import { ledger } from "../../src/ledger/read.ts";
import { contentPageOf, root } from "../support/content.ts";
import { runOf } from "../support/stored-run.ts";

const { promises } = ledger().proof;

test("what holds each promise is a file of the project", () => {
  expect(promises.length).toBeGreaterThanOrEqual(12);
  expect(promises.filter((made) => !existsSync(root + made.test)).map(({ test }) => test)).toEqual([]);
});

for (const locale of locales) {
  test(`the page shows every group of promises once, in order, and no group is empty (${locale})`, () => {
    const { uses } = readProse(contentPageOf("proof", locale).body);
    const groups = uses
      .filter(({ name }) => name === "Promises")
      .map(({ attributes }) => attributes["group"]);
    expect(groups).toEqual([...promiseGroups]);
    expect(groups.filter((group) => !promises.some((made) => made.group === group))).toEqual([]);
  });
}

const figure = (parts: Partial<BenchFigure>): BenchFigure => ({
  id: "one",
  what: "one",
  value: 16,
  unit: "ms",
  ...parts,
});

test("a figure is within its promise at its very edge, and no further", () => {
  expect(isWithin(figure({ promise: 16 }))).toBe(true);
  expect(isWithin(figure({ promise: 15 }))).toBe(false);
  expect(isWithin(figure({ least: 16 }))).toBe(true);
  expect(isWithin(figure({ least: 17 }))).toBe(false);
  expect(isWithin(figure({}))).toBe(true);
});

test("a promise is kept when its tests passed and its figure is within, and not otherwise", () => {
  const file = "tests/unit/one.spec.ts";
  const words = { en: "One.", fr: "Un." };
  const made = { id: "one", group: "light", promise: words, how: words, test: file, figure: "one" } as const;
  const kept = (failed: number, value: number): boolean => {
    const proof: Proof = {
      promises: [made],
      bench: { ...ledger().proof.bench, figures: [figure({ value, promise: 16 })] },
      tests: { date: "2026-11-22", passed: 3, failed, seconds: 1, files: { [file]: { passed: 3, failed } } },
    };
    return standingOf(proof, made).kept;
  };
  expect([kept(0, 16), kept(1, 16), kept(0, 17)]).toEqual([true, false, false]);
});

test("what was measured is told with its unit, in the way of each language", () => {
  const told = (value: number, unit: BenchFigure["unit"]) =>
    locales.map((locale) => measured(locale, value, unit).replace(/\u00a0/g, " "));
  expect(told(1.034, "×")).toEqual(["1.03 times", "1,03 fois"]);
  expect(told(16.24, "s")).toEqual(["16.2 s", "16,2 s"]);
  expect(told(15, "s")).toEqual(["15 s", "15 s"]);
  expect(told(46.6, "ms")).toEqual(["47 ms", "47 ms"]);
  expect(told(22.5, "kB")).toEqual(["22.5 kB", "22,5 ko"]);
  expect(told(2480, "requests")).toEqual(["2,480 requests", "2\u202f480 requêtes"]);
  expect(told(0, "")).toEqual(["0", "0"]);
  expect(promised("en", figure({ promise: 16 }))).toBe("at most 16\u00a0ms");
  expect(promised("fr", figure({ least: 20, unit: "requests" }))).toBe("20\u00a0requêtes au moins");
  expect(promised("en", figure({ promise: 0 }))).toBe("0\u00a0ms");
  expect(promised("en", figure({}))).toBeUndefined();
});

/** A suite as the runner hands it to a reporter, as far as ours looks. */
const suite = (parts: Partial<Record<keyof Suite, unknown>>): Suite => parts as unknown as Suite;
const fileOf = (name: string, outcomes: readonly ReturnType<TestCase["outcome"]>[]): Suite =>
  suite({
    type: "file",
    location: { file: `${root}tests/${name}`, line: 0, column: 0 },
    allTests: () => outcomes.map((outcome) => ({ outcome: () => outcome }) as unknown as TestCase),
  });

test("a run is counted by file, in order; what was skipped or wavered has failed, and so has an error outside", () => {
  const files = [
    fileOf("unit/b.spec.ts", ["expected", "skipped"]),
    fileOf("e2e/a.spec.ts", ["expected", "expected", "flaky", "unexpected"]),
  ];
  const whole = suite({ type: "root", suites: [suite({ type: "project", suites: files })] });
  const run = runOf(whole, 1, 61_499, new Date("2026-11-22T23:00:00Z"));
  expect(run).toEqual({
    date: "2026-11-22",
    passed: 3,
    failed: 4,
    seconds: 61,
    files: {
      "tests/e2e/a.spec.ts": { passed: 2, failed: 2 },
      "tests/unit/b.spec.ts": { passed: 1, failed: 1 },
    },
  });
  expect(Object.keys(run.files)[0]).toBe("tests/e2e/a.spec.ts");
});
