import { readdirSync, readFileSync } from "node:fs";
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

/** Reads one YAML file and checks it whole. */
export function readFile<Schema extends z.ZodType>(
  root: string,
  file: string,
  schema: Schema,
  problems: Problems,
): z.infer<Schema> | undefined {
  const value = parseYaml(readFileSync(join(root, file), "utf8"), file, problems);
  return value === undefined ? undefined : checked(schema, value, file, "", problems);
}

/** Reads a YAML map of entries, checking each; unsound entries are left out and reported. */
export function readEntries<Schema extends z.ZodType>(
  root: string,
  file: string,
  schema: Schema,
  problems: Problems,
): [string, z.infer<Schema>][] {
  const value = parseYaml(readFileSync(join(root, file), "utf8"), file, problems);
  return Object.entries(value ?? {}).flatMap(([id, entry]) => {
    const sound = checked(schema, entry, file, id, problems);
    return sound === undefined ? [] : [[id, sound] as [string, z.infer<Schema>]];
  });
}

/** The files of a content folder with an ending, sorted, as paths from the root. */
export function filesIn(root: string, folder: string, ending: string): string[] {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => `${folder}/${name}`);
}

/** "content/data/charts/skills.yaml" → "skills". */
export const nameOf = (file: string): string => file.replace(/^.*\//, "").replace(/\.[^.]+$/, "");
