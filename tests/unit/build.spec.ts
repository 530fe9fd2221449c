import { appendFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { root } from "../support/content.ts";
import { build, copyOfSite, fingerprint } from "../support/copies.ts";

test.describe.configure({ timeout: 180_000 });

test("a build elsewhere, without a cache, gives the bytes of this one", () => {
  const copy = copyOfSite();
  const { status, output } = build(copy);
  expect(status, output).toBe(0);
  const [there, here] = [copy, root].map((folder) => fingerprint(join(folder, "dist")));
  expect(there?.length).toBeGreaterThan(25);
  expect(there, "dist is of this source: npm run build").toEqual(here);
});

test("a wrong content stops the build, says why, and leaves the last good site as it was", () => {
  const copy = copyOfSite();
  mkdirSync(join(copy, "dist/en"), { recursive: true });
  writeFileSync(join(copy, "dist/en/index.html"), "the last good site");
  const before = fingerprint(join(copy, "dist"));
  appendFileSync(join(copy, "content/pages/en/pay.mdx"), '\nOne more: <Claim id="pay-nobody-knows" />.\n');
  const { status, output } = build(copy);
  expect(status).not.toBe(0);
  expect(status).not.toBeNull();
  for (const part of [
    "content/pages/en/pay.mdx:",
    "<Claim>",
    "pay-nobody-knows",
    "found",
    "expected",
    "mend",
  ]) {
    expect(output).toContain(part);
  }
  expect(fingerprint(join(copy, "dist"))).toEqual(before);
});
