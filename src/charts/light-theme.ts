import { readFileSync } from "node:fs";
import { join } from "node:path";

const file = "src/styles/tokens.css";

let colours: ReadonlyMap<string, string> | undefined;

function readColours(): ReadonlyMap<string, string> {
  const css = readFileSync(join(process.cwd(), file), "utf8");
  return new Map(
    [...css.matchAll(/--color-([a-z0-9-]+):\s*light-dark\((#[0-9a-f]{6})\b/g)].map(
      ([, name = "", light = ""]) => [name, light],
    ),
  );
}

/** The light colours of the page, by the names of their tokens, for what leaves it as a file: read where they stand. Throws on an unknown one. */
export const lightThemeColour = (token: string): string => {
  const colour = (colours ??= readColours()).get(token);
  if (!colour) throw new Error(`found no light colour “${token}”; expected it in ${file}`);
  return colour;
};
