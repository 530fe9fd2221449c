import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { parse } from "yaml";
import { addressOf } from "../../src/hosting/site-address.ts";
import { root } from "../support/content.ts";

test("the path of the site stands in SITE_URL, in BASE_PATH, or nowhere", () => {
  const at = (site?: string, base?: string) => addressOf({ SITE_URL: site, BASE_PATH: base });
  const user = "https://user.github.io";
  expect(at(`${user}/repo`)).toEqual({ site: user, base: "/repo/" });
  expect(at(` ${user}/repo/ `, "")).toEqual({ site: user, base: "/repo/" });
  expect(at(user, "repo")).toEqual({ site: user, base: "/repo/" });
  expect(at(user, "/deep/er")).toEqual({ site: user, base: "/deep/er/" });
  expect(at(`${user}/repo`, "/repo")).toEqual({ site: user, base: "/repo/" });
  expect(at("http://localhost:8080")).toEqual({ site: "http://localhost:8080", base: "/" });
});

test("an unset or empty SITE_URL is the example’s", () => {
  const unset = addressOf({});
  expect(unset).toEqual({ site: "https://ai-trainer-explained.example", base: "/" });
  expect(addressOf({ SITE_URL: "", BASE_PATH: " " })).toEqual(unset);
});

for (const [variables, says] of [
  [{ SITE_URL: "your.address" }, /^SITE_URL: found “your\.address”; expected an address with its scheme/],
  [{ SITE_URL: "localhost:4321" }, /^SITE_URL: found “localhost:4321”/],
  [{ SITE_URL: "ftp://example.org" }, /^SITE_URL: found “ftp:/],
  [{ SITE_URL: "https://example.org/?a=b" }, /^SITE_URL: .* and no more than that$/],
  [{ SITE_URL: "https://example.org/a", BASE_PATH: "/b" }, /^BASE_PATH: found “\/b”; expected \/a\//],
  [{ BASE_PATH: "https://example.org/a" }, /^BASE_PATH: .* the host belongs in SITE_URL$/],
  [{ BASE_PATH: "../a" }, /^BASE_PATH: found “\.\.\/a”/],
] as const)
  test(`${JSON.stringify(variables)} is answered with one sentence`, () => {
    expect(() => addressOf(variables)).toThrow(says);
  });

interface Workflow {
  readonly jobs: Readonly<
    Record<
      string,
      {
        readonly if?: string;
        readonly needs?: string;
        readonly steps: readonly { id?: string; uses?: string; run?: string; env?: Record<string, string> }[];
      }
    >
  >;
}

test("the workflow tests each push, and publishes with the address it is told", () => {
  const { jobs } = parse(readFileSync(`${root}.github/workflows/site.yml`, "utf8")) as Workflow;
  expect(jobs["test"]?.steps.map(({ run }) => run).filter(Boolean)).toEqual([".ci/run"]);
  const publish = jobs["publish"];
  expect(publish?.needs).toBe("test");
  const build = publish?.steps.find(({ run }) => run === "npm run build");
  const [pages, address] =
    /steps\.(\w+)\.outputs\.(\w+)/.exec(build?.env?.["SITE_URL"] ?? "")?.slice(1) ?? [];
  expect(address).toBe("base_url");
  expect(publish?.steps.find(({ id }) => id === pages)?.uses).toMatch(/^actions\/configure-pages@/);
});
