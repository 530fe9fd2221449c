import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { sections } from "../domain/claim.ts";
import { locales } from "../domain/locale.ts";
import { unixText } from "./mdx.ts";
import { shown } from "./problem.ts";
import { isLitter, nameOf, type Problems } from "./yaml.ts";

/** The folders whose files all have one ending; of claims, one a section. */
const folders: readonly { folder: string; ending: string; names?: readonly string[] }[] = [
  ...locales.map((locale) => ({ folder: `content/pages/${locale}`, ending: ".mdx" })),
  { folder: "content/data/charts", ending: ".yaml" },
  { folder: "content/data/claims", ending: ".yaml", names: sections },
];

/** A file that lies among the content and is not read would be missed by its author alone. */
function checkStrays(root: string, problems: Problems): void {
  for (const { folder, ending, names } of folders) {
    for (const name of readdirSync(join(root, folder)).filter((one) => !isLitter(one))) {
      const file = `${folder}/${name}`;
      const stat = statSync(join(root, file), { throwIfNoEntry: false });
      const wanted = names ? names.includes(nameOf(name)) : true;
      if (stat?.isFile() && name.endsWith(ending) && wanted) continue;
      problems.push({
        file,
        field: "(name)",
        found: stat ? shown(stat.isDirectory() ? `${name}/` : name) : `${shown(name)}, which leads nowhere`,
        expected: names
          ? `one of ${names.map((one) => one + ending).join(", ")}`
          : `a file whose name ends in ${ending}`,
        mend: "rename the file, or move it out of the content",
      });
    }
  }
}

/**
 * What no reader sees and nobody means: zero-width and direction marks, soft hyphens, control characters, letters
 * without a meaning, and the mark of a letter lost in another encoding. No-break spaces are meant.
 */
const unseen = /[\p{Cf}\p{Cc}\p{Co}\p{Cn}\u2028\u2029\u3164\ufffd]/u;
/** The same written as HTML entities, which MDX reads in prose. */
const entities =
  /&(?:shy|zwj|zwnj|lrm|rlm|ZeroWidthSpace|NoBreak|#0*(?:173|820[3-7]|823[4-8]|829[4-7]|65279)|#x0*(?:ad|200[b-f]|202[a-e]|206[0-9]|feff));/i;

const codeOf = (letter: string): string =>
  `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;

function checkLetters(root: string, file: string, problems: Problems): void {
  const lines = unixText(readFileSync(join(root, file), "utf8")).split("\n");
  for (const [index, line] of lines.entries()) {
    const text = line.replaceAll("\t", " ");
    const [letter] = unseen.exec(text) ?? entities.exec(text) ?? [];
    if (!letter) continue;
    const before = text.slice(0, text.indexOf(letter)).slice(-30);
    const lost = letter === "\ufffd";
    problems.push({
      file: `${file}:${index + 1}`,
      field: "(letters)",
      found: `${letter.startsWith("&") ? letter : codeOf(letter)} after “${before}”`,
      expected: lost ? "text in UTF-8" : "letters that can be seen",
      mend: lost ? "save the file in UTF-8, and type the letter again" : "remove it, or type the words again",
    });
  }
}

/** Checks the files of the content before they are read: each has a name that is read, and letters one can see. */
export function checkFiles(root: string, problems: Problems): void {
  checkStrays(root, problems);
  for (const entry of readdirSync(join(root, "content"), { recursive: true, encoding: "utf8" }).toSorted()) {
    const file = `content/${entry.replaceAll("\\", "/")}`;
    const isText = /\.(?:mdx|yaml|json)$/.test(file) && !file.split("/").some(isLitter);
    if (isText && statSync(join(root, file), { throwIfNoEntry: false })?.isFile())
      checkLetters(root, file, problems);
  }
}
