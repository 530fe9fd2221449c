import { expect, test } from "@playwright/test";
import { between, shown, stored } from "../bench/store.ts";

test(".github/BENCH.md shows the figures of the last bench, all of them and as they were stored", async () => {
  expect(shown()).toBe(await between(stored()));
});

test("every figure has a name of its own", () => {
  const ids = stored().figures.map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(20);
  expect(new Set(ids).size).toBe(ids.length);
});
