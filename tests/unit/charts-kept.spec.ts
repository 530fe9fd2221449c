import { randomUUID } from "node:crypto";
import { matchesGlob } from "node:path";
import { expect, test } from "@playwright/test";
import { cached, decisive } from "../../src/charts/svg/render-cache.ts";
import { running } from "../support/imports.ts";

const { NODE_ENV } = process.env;
test.afterEach(() => {
  if (NODE_ENV === undefined) delete process.env["NODE_ENV"];
  else process.env["NODE_ENV"] = NODE_ENV;
});

/** A drawing nobody has made before, and how often it was. */
function drawing() {
  const content = { word: randomUUID() };
  const made = { times: 0 };
  const draw = () => `drawn ${(made.times += 1)}`;
  return { content, made, ask: (of: unknown = content) => cached(of, draw) };
}

test("a build draws once what did not change", () => {
  process.env["NODE_ENV"] = "production";
  const { content, made, ask } = drawing();
  expect([ask(), ask(), made.times]).toEqual(["drawn 1", "drawn 1", 1]);
  const changed = { ...content, size: "narrow" };
  expect(ask(changed)).toBe("drawn 2");
});

test("while somebody writes, everything is drawn as its code now stands", () => {
  process.env["NODE_ENV"] = "development";
  const { ask } = drawing();
  expect([ask(), ask()]).toEqual(["drawn 1", "drawn 2"]);
});

test("all the code that draws decides whether a drawing may be kept", () => {
  const drawing = running(["charts/svg/picture.ts"]);
  expect(drawing.length).toBeGreaterThan(30);
  expect(drawing.filter((file) => !decisive.some((glob) => matchesGlob(`src/${file}`, glob)))).toEqual([]);
});
