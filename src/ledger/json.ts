import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { z } from "zod";
import { unixText } from "./mdx.ts";
import { shown } from "./problem.ts";
import { checked, type Problems } from "./yaml.ts";

/** A JSON file that a command writes: what it holds, and how to have it written anew. */
export interface Written {
  readonly file: string;
  readonly holds: string;
  readonly mend: string;
}

/** Reads one such file and checks it whole; what is unsound is reported, and undefined comes back. */
export function readWritten<Schema extends z.ZodType>(
  root: string,
  { file, holds, mend }: Written,
  schema: Schema,
  problems: Problems,
): z.infer<Schema> | undefined {
  const path = join(root, file);
  const at = { file, field: "(whole file)", mend };
  if (!existsSync(path)) {
    problems.push({ ...at, found: "no file", expected: holds });
    return undefined;
  }
  try {
    return checked(schema, JSON.parse(unixText(readFileSync(path, "utf8"))), file, "", problems);
  } catch (error) {
    const found = error instanceof Error ? error.message : shown(error);
    problems.push({ ...at, found, expected: "well-formed JSON" });
    return undefined;
  }
}
