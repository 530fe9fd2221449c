import { copyFileSync, globSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";

/*
 * What somebody who adds a language writes in `src`, written by rule: an entry of `domain/locale.ts`, and beside
 * every `en` another one. Where a rule finds nothing to do, it throws: then this file is to be brought up to date.
 */

/** The place after the bracket that closes the one at `start`. */
function closing(text: string, start: number): number {
  let depth = 0;
  for (let i = start; i < text.length; i += 1) {
    if ("{([".includes(text[i] ?? "")) depth += 1;
    if ("})]".includes(text[i] ?? "")) depth -= 1;
    if (depth === 0) return i + 1;
  }
  throw new Error("found a bracket that nothing closes");
}

function edit(file: string, change: (text: string) => string): void {
  const text = readFileSync(file, "utf8");
  const changed = change(text);
  if (changed === text) throw new Error(`found nothing to change in ${file}; expected a list of languages`);
  writeFileSync(file, changed);
}

/** `Record<Locale, …> = { en: …, fr: … }` and the like get an `xx` made of their English. */
function everyRecord(text: string): string {
  const opening = /(?:Record<Locale,[^;]*?> = |=>\s*\()(\{\s*en\b)/g;
  let changed = text;
  for (const match of [...text.matchAll(opening)].toReversed()) {
    const start = match.index + match[0].length - (match[1]?.length ?? 0);
    const end = closing(text, start);
    const all = text.slice(start, end);
    if (/\bfr\b/.test(all)) changed = `${changed.slice(0, start)}withAccents(${all})${changed.slice(end)}`;
  }
  return changed;
}

/** Parts of addresses, and blanks: as in English. */
const everyPair = (text: string): string =>
  text.replace(/\{ en: ("[a-z-]*"), fr: ("[a-z-]*") \}/g, "{ en: $1, fr: $2, xx: $1 }");

/** Writes the language into a copy of `src`. */
export function addLanguage(src: string, accented: string): void {
  const home = join(src, "i18n/accented.ts");
  copyFileSync(accented, home);
  edit(
    home,
    (text) => `${text}
export const withAccents = <All extends { en: unknown }>(all: All) => ({ xx: accentedAll(all.en), ...all });
`,
  );
  edit(join(src, "domain/locale.ts"), (text) =>
    text
      .replace('["en", "fr"]', '["en", "fr", "xx"]')
      .replace(
        /( +)fr: \{ name.*\n/,
        (fr) =>
          `${fr}  xx: { name: "Ànglîsh", tag: "en-GB", openGraph: "xx_XX", group: ",", decimal: "." },\n`,
      )
      // Its texts are longer than any language’s of ours.
      .replaceAll(".max(max)", ".max(2 * max)"),
  );
  edit(join(src, "domain/page.ts"), (text) => text.replaceAll(".max(max)", ".max(2 * max)"));
  for (const file of globSync("**/*.ts", { cwd: src })) {
    const path = join(src, file);
    const text = readFileSync(path, "utf8");
    const changed = everyRecord(everyPair(text));
    if (changed === text || path === home || file === "domain/locale.ts") continue;
    const from = relative(dirname(path), home).replaceAll("\\", "/");
    const needed = `import { withAccents } from "${from.startsWith(".") ? from : `./${from}`}";\n`;
    writeFileSync(path, needed + changed);
  }
}
