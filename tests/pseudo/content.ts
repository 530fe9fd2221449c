import { globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parse, stringify } from "yaml";
import { accented } from "./accented.ts";

/* What authors of a third language write in `content`, written by rule from the English. */

const isSlug = (text: string): boolean => /^[a-z0-9-]*$/.test(text);

/** A value of the data: beside every `en` and `fr`, an `xx`. A slug stays as it is in English. */
function withThird(value: unknown, key = ""): unknown {
  if (Array.isArray(value)) return value.map((one) => withThird(one));
  if (value === null || typeof value !== "object") return value;
  const { en, fr } = value as { en?: unknown; fr?: unknown };
  if (typeof en === "string" && typeof fr === "string")
    return { ...value, xx: key === "path" && isSlug(en) ? en : accented(en) };
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, withThird(one, name)]));
}

/** What the front matter says to machines rather than to readers. */
const said = /^(title|nav|kicker|description|lead|summary|claimed|shown|before|after|ask|says)$/;

function saidIn(value: unknown, key = ""): unknown {
  if (typeof value === "string") return said.test(key) ? accented(value) : value;
  if (Array.isArray(value)) return value.map((one) => saidIn(one));
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, saidIn(one, name)]));
}

/** Writes the language into a copy of `content`. */
export function addTexts(content: string): void {
  for (const file of globSync("data/**/*.yaml", { cwd: content })) {
    const data: unknown = parse(readFileSync(join(content, file), "utf8"));
    writeFileSync(join(content, file), stringify(withThird(data), { lineWidth: 0 }));
  }
  mkdirSync(join(content, "pages/xx"));
  for (const file of globSync("pages/en/*.mdx", { cwd: content })) {
    const [, front = "", ...body] = readFileSync(join(content, file), "utf8").split(/^---$/m);
    const text = `---\n${stringify(saidIn(parse(front)), { lineWidth: 0 })}---${accented(body.join("---"))}`;
    writeFileSync(join(content, "pages/xx", basename(file)), text);
  }
}
