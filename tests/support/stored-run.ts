import { globSync, writeFileSync } from "node:fs";
import { relative } from "node:path";
import type { FullResult, Suite } from "@playwright/test/reporter";
import type { TestRun } from "../../src/domain/proof.ts";
import { testsFile } from "../../src/ledger/proof.ts";
import { root } from "./content.ts";
import { tallyOf, WholeRun } from "./whole-run.ts";

/** The suites of files among those of a run: a file a test comes from may be shared, that of its suite is its own. */
const filesIn = (suite: Suite): Suite[] => (suite.type === "file" ? [suite] : suite.suites.flatMap(filesIn));

/** What the tests of each file came to, by its path, in order. */
export function runOf(suite: Suite, errors: number, milliseconds: number, now: Date): TestRun {
  const counted = filesIn(suite).map((file) => {
    const path = relative(root, file.location?.file ?? "").replaceAll("\\", "/");
    return [path, tallyOf(file.allTests())] as const;
  });
  const sum = (part: "passed" | "failed") => counted.reduce((all, [, tally]) => all + tally[part], 0);
  return {
    date: now.toISOString().slice(0, 10),
    passed: sum("passed"),
    failed: sum("failed") + errors,
    seconds: Math.round(milliseconds / 1000),
    files: Object.fromEntries(counted.toSorted(([a], [b]) => (a < b ? -1 : 1))),
  };
}

/** With STORE_TESTS=1, writes what a whole run came to where the proof page reads it; a run of some files, or one cut short, is not kept. */
export default class StoredRun extends WholeRun {
  onEnd({ duration, status }: FullResult): void {
    if (!process.env["STORE_TESTS"] || !this.suite) return;
    if (status === "interrupted" || status === "timedout") return;
    const run = runOf(this.suite, this.errors, duration, new Date());
    const all = globSync("tests/{unit,e2e,site}/*.spec.ts", { cwd: root }).length;
    const ran = Object.keys(run.files).length;
    if (ran < all) console.log(`${testsFile} stays as it is: ${ran} of ${all} files were run.`);
    else writeFileSync(root + testsFile, `${JSON.stringify(run, null, 2)}\n`);
  }
}
