import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { root } from "../support/content.ts";

const { scripts } = JSON.parse(readFileSync(`${root}package.json`, "utf8")) as {
  scripts: Record<string, string>;
};

/** Runs the check on a Node that says it is of a version. */
function onNode(version: string) {
  const claim = `Object.defineProperty(process.versions, "node", { value: "${version}" })`;
  const args = ["--import", `data:text/javascript,${encodeURIComponent(claim)}`, `${root}src/own-node.mjs`];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  return { status, stdout, stderr };
}

test("on a Node that is not the project’s own, each command ends with one sentence that says how to get it", () => {
  for (const version of ["18.20.0", "20.20.2", "22.22.0"])
    expect(onNode(version)).toEqual({
      status: 1,
      stdout: "",
      stderr: `Nothing was done: this is Node ${version}, and the project's own, 24 or later, is not set up; run: npm rebuild node --ignore-scripts=false\n`,
    });
  for (const version of ["24.0.0", "26.1.0"])
    expect(onNode(version)).toEqual({ status: 0, stdout: "", stderr: "" });
});

test("every command that needs that Node asks first, by itself or through another", () => {
  const needs = Object.entries(scripts).filter(([, script]) => /\bastro\b|\.ts\b|^npm run/.test(script));
  expect(needs.length).toBeGreaterThan(7);
  for (const [name, script] of needs) {
    const [first = ""] = script.split(" && ");
    const asked = /^npm run ([\w:]+)$/.exec(first)?.[1];
    expect(asked ? scripts[asked] : script, name).toMatch(/^node src\/own-node\.mjs && /);
  }
});
