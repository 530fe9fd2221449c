import { readFileSync } from "node:fs";
import { dirname, join } from "node:path/posix";
import { root } from "./content.ts";

export interface Import {
  readonly file: string;
  readonly from: string;
  /** Gone when the code runs. */
  readonly typesOnly: boolean;
}

const statement =
  /(?:^|[\s;])(?:import|export)\s([^"'`;]*?)from\s*["']([^"']+)["']|(?:^|[\s;])import\s*["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']\s*\)/g;

/** What a file of `src` imports, in its own words. */
export function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, "src", file), "utf8");
  return [...text.matchAll(statement)].map(([, names = "", a, b, c]) => ({
    file,
    from: a ?? b ?? c ?? "",
    typesOnly: names.startsWith("type "),
  }));
}

/** "ledger/check.ts" importing "../domain/money.ts" → "domain/money.ts". */
export const target = ({ file, from }: Import): string => join(dirname(file), from.replace(/\?.*$/, ""));

/** Every file of `src` that runs when these do, themselves included. */
export function running(files: readonly string[]): string[] {
  const found = new Set(files);
  for (const file of found)
    for (const one of importsOf(file)) if (one.from.startsWith(".") && !one.typesOnly) found.add(target(one));
  return [...found];
}
