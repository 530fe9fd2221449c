import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { root } from "../support/content.ts";

interface Locked {
  readonly license?: string;
  readonly optional?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}
const json = (file: string): unknown => JSON.parse(readFileSync(root + file, "utf8"));
const manifest = json("package.json") as Locked;
const { packages } = json("package-lock.json") as { packages: Record<string, Locked> };
const locked = Object.entries(packages).filter(([path]) => path !== "");
const direct = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });

/** Terms under which we may build and test with a package. What readers are sent is held to fewer (tests/site/licences). */
const known = new Set([
  "0BSD",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  // Only what browsers can do, in numbers: caniuse-lite, of the build tools.
  "CC-BY-4.0",
  "CC0-1.0",
  "CC-BY-4.0",
  "ISC",
  "LGPL-3.0-or-later",
  "MIT",
  "MIT-0",
  "OFL-1.1",
  "MPL-2.0",
  "Python-2.0",
  "Zlib",
]);

/** The licence of a package; of one for another machine that says none, its family’s, which lies here. */
function licenceOf([path, { license, optional }]: [string, Locked]): string {
  if (license || !optional) return license ?? "";
  const family = path.replace(/-(android|darwin|freebsd|linux|wasm32|win32)-.*$/, "");
  return locked.find(([other, one]) => other.startsWith(`${family}-`) && one.license)?.[1].license ?? "";
}

test("every package comes under terms we know", () => {
  expect(locked.length).toBeGreaterThan(300);
  const unknown = locked
    .map((one): [string, string] => [one[0], licenceOf(one)])
    .filter(
      ([, licence]) =>
        !licence
          .replace(/[()]/g, "")
          .split(" AND ")
          .every((term) => known.has(term)),
    );
  expect(unknown).toEqual([]);
});

test("what is locked is what is asked for", () => {
  const { dependencies, devDependencies } = packages[""] ?? {};
  expect({ dependencies, devDependencies }).toEqual({
    dependencies: manifest.dependencies,
    devDependencies: manifest.devDependencies,
  });
});

test("the README says of every dependency why it is there, in the order of package.json, and of no other", () => {
  const readme = readFileSync(`${root}README.md`, "utf8");
  const section = /## Dependencies, and why\n([\s\S]*?)\n## /.exec(readme)?.[1] ?? "";
  const named = [...section.matchAll(/^- ((?:`[^`]+`(?:, )?)+): /gm)].flatMap(([, names = ""]) =>
    [...names.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name),
  );
  expect(named).toEqual(direct);
});
