import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { root } from "../support/content.ts";
import { type Import, importsOf, target } from "../support/imports.ts";

/** The rooms of the house, in the order CONTRIBUTING draws them: a file imports from its own room and from those before it. */
const drawing =
  /```mermaid\n([\s\S]*?)```/.exec(readFileSync(join(root, ".github/CONTRIBUTING.md"), "utf8"))?.[1] ?? "";
const steps = [...drawing.matchAll(/^\s*(\w+)(?:\[[^\]]*\])? --> (\w+)\[/gm)];
const rooms = [steps[0]?.[1] ?? "", ...steps.map(([, , to = ""]) => to)];
/** What the rooms from components on put on the page; they import nothing. */
const wardrobe = ["styles", "fonts"];
/** The only ones that know Astro; all the rest is plain TypeScript that a test can load. */
const astroKnown =
  /^(content\.config\.ts|routing\/pages\.ts|ledger\/integration\.ts|hosting\/(contact-warning|licences)\.ts|islands\/(integration|reading)\.ts|components\/|layouts\/|pages\/)/;

const files = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => /\.(ts|tsx|astro)$/.test(file));

const imports = files.flatMap(importsOf);
/** What the file of a chart may say is what facts mean, wherever it stands: the ledger reads such files. */
const definition = /^charts\/kinds\/(fields|definitions|[a-z]+\/[a-z]+-definition)\.ts$/;
const roomOf = (path: string): string =>
  definition.test(path) ? "domain" : path.includes("/") ? (path.split("/")[0] ?? "") : "";
const relative = imports.filter(({ from }) => from.startsWith("."));
const shown = ({ file, from }: Import): string => `${file} imports ${from}`;

test("the drawing is one way through the house, without a branch", () => {
  expect(steps.length).toBeGreaterThan(9);
  expect(steps.map(([, from]) => from)).toEqual(rooms.slice(0, -1));
  expect(new Set(rooms).size).toBe(rooms.length);
});

test("every room has files, and they import one another", () => {
  expect(rooms.filter((room) => !files.some((file) => roomOf(file) === room))).toEqual([]);
  expect(relative.length).toBeGreaterThan(150);
});

test("every folder of src is a room or the wardrobe", () => {
  const folders = readdirSync(join(root, "src"), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  expect(folders.map(({ name }) => name).filter((name) => ![...rooms, ...wardrobe].includes(name))).toEqual(
    [],
  );
});

test("a file imports only from its own room and from earlier ones", () => {
  const wrong = relative.filter((one) => {
    const from = rooms.indexOf(roomOf(one.file));
    const to = roomOf(target(one));
    if (wardrobe.includes(to)) return from < rooms.indexOf("components");
    // Only the configuration stands in no room; it may import from the first.
    return one.file === "content.config.ts"
      ? to !== "domain"
      : !rooms.includes(to) || rooms.indexOf(to) > from;
  });
  expect(wrong.map(shown)).toEqual([]);
});

test("only the outer rooms know Astro", () => {
  const knowing = imports.filter(({ from }) => /^(astro(:|\/|$)|@astrojs\/)/.test(from));
  expect(knowing.length).toBeGreaterThan(5);
  expect(knowing.filter(({ file }) => !astroKnown.test(file)).map(shown)).toEqual([]);
});

test("relative imports name the file they mean", () => {
  expect(relative.filter((one) => !existsSync(join(root, "src", target(one)))).map(shown)).toEqual([]);
});
