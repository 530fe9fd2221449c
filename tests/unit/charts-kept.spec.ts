import { randomUUID } from "node:crypto";
import { existsSync, rmSync, utimesSync } from "node:fs";
import { matchesGlob } from "node:path";
import { expect, test } from "@playwright/test";
import { kept, placeOf, tidyUp } from "../../src/charts/keep/kept.ts";
import { decisive } from "../../src/charts/keep/version.ts";
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
  return { content, made, ask: (of: unknown = content) => kept(of, draw).toString() };
}

test("a build draws once what did not change", () => {
  process.env["NODE_ENV"] = "production";
  const { content, made, ask } = drawing();
  expect([ask(), ask(), made.times]).toEqual(["drawn 1", "drawn 1", 1]);
  const changed = { ...content, size: "narrow" };
  expect(ask(changed)).toBe("drawn 2");
  for (const one of [content, changed]) rmSync(placeOf(one));
});

test("while somebody writes, everything is drawn as its code now stands", () => {
  process.env["NODE_ENV"] = "development";
  const { content, ask } = drawing();
  expect([ask(), ask()]).toEqual(["drawn 1", "drawn 2"]);
  expect(existsSync(placeOf(content))).toBe(false);
});

test("what no build asked for in a month is not kept", () => {
  process.env["NODE_ENV"] = "production";
  const [asked, forgotten] = [drawing(), drawing()];
  const day = 24 * 60 * 60 * 1000;
  for (const { content, ask } of [asked, forgotten]) {
    ask();
    utimesSync(placeOf(content), new Date(), new Date(Date.now() - 31 * day));
  }
  asked.ask();
  tidyUp(Date.now());
  expect([asked, forgotten].map(({ content }) => existsSync(placeOf(content)))).toEqual([true, false]);
  rmSync(placeOf(asked.content));
});

test("all the code that draws decides whether a drawing may be kept", () => {
  const drawing = running(["charts/svg/picture.ts", "charts/take/png-file.ts"]);
  expect(drawing.length).toBeGreaterThan(30);
  // What keeps them has no say in what they look like.
  const rest = drawing.filter((file) => !file.startsWith("charts/keep/"));
  expect(rest.filter((file) => !decisive.some((glob) => matchesGlob(`src/${file}`, glob)))).toEqual([]);
});
