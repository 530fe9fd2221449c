import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { LineCounter, parseDocument } from "yaml";
import type { z } from "zod";
import { type Problem, problemsOf, shown } from "./problem.ts";

/** A list that the readers of the content add to; reading goes on, so that all problems come out together. */
export type Problems = Problem[];

/** Parses YAML text. Malformed YAML and repeated keys become problems with their line. */
export function parseYaml(text: string, file: string, problems: Problems, firstLine = 1): unknown {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  for (const error of document.errors) {
    const { line } = lines.linePos(error.pos[0]);
    const repeated = error.code === "DUPLICATE_KEY";
    problems.push({
      file: `${file}:${line + firstLine - 1}`,
      field: repeated ? shown(text.split("\n")[line - 1]?.trim()) : "YAML",
      found: repeated ? "the same key a second time" : error.message,
      expected: repeated ? "each id once" : "well-formed YAML",
      mend: repeated
        ? "rename or remove one of the two"
        : "check indentation, quotes and colons on this line",
    });
  }
  return document.errors.length > 0 ? undefined : document.toJS();
}

/** Checks one value with a schema; returns it when sound, and undefined (with problems) when not. */
export function checked<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  file: string,
  id: string,
  problems: Problems,
): z.infer<Schema> | undefined {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  problems.push(...problemsOf(result.error.issues, value, file, id));
  return undefined;
}

/** What a YAML file holds; one that is not there is a problem. */
function readYaml(root: string, file: string, problems: Problems): unknown {
  const path = join(root, file);
  if (existsSync(path)) return parseYaml(readFileSync(path, "utf8"), file, problems);
  problems.push({
    file,
    field: "(whole file)",
    found: "no file",
    expected: "a YAML file of this name",
    mend: "bring it back, or correct its name",
  });
  return undefined;
}

/** Reads one YAML file and checks it whole. */
export function readFile<Schema extends z.ZodType>(
  root: string,
  file: string,
  schema: Schema,
  problems: Problems,
): z.infer<Schema> | undefined {
  const value = readYaml(root, file, problems);
  return value === undefined ? undefined : checked(schema, value, file, "", problems);
}

/** Reads a YAML map of entries, checking each; unsound entries are left out and reported. */
export function readEntries<Schema extends z.ZodType>(
  root: string,
  file: string,
  schema: Schema,
  problems: Problems,
): [string, z.infer<Schema>][] {
  const value = readYaml(root, file, problems);
  return Object.entries(value ?? {}).flatMap(([id, entry]) => {
    const sound = checked(schema, entry, file, id, problems);
    return sound === undefined ? [] : [[id, sound] as [string, z.infer<Schema>]];
  });
}

/**
 * Whether a name is none of an author's: a lock or backup file of an editor (".#pay.mdx", "pay.mdx~", ".pay.mdx.swp",
 * "#pay.mdx#", Vim's "4913"), or what a system puts into folders (".DS_Store").
 */
export const isLitter = (name: string): boolean =>
  /^\.|~$|^#.*#$|\.(?:sw[a-p]|bak|orig|tmp)$|^4913$|^Thumbs\.db$|^desktop\.ini$/i.test(name);

/** The files of a content folder with an ending, sorted, as paths from the root. */
export function filesIn(root: string, folder: string, ending: string): string[] {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith(ending) && !isLitter(name))
    .filter((name) => statSync(join(root, folder, name), { throwIfNoEntry: false })?.isFile())
    .sort()
    .map((name) => `${folder}/${name}`);
}

/** "content/data/charts/skills.yaml" → "skills". */
export const nameOf = (file: string): string => file.replace(/^.*\//, "").replace(/\.[^.]+$/, "");
