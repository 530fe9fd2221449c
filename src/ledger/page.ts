import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type PageFacts, pageSchema } from "../domain/page.ts";
import { type Prose, readProse, splitMdx } from "./mdx.ts";
import { checked, nameOf, parseYaml, type Problems } from "./yaml.ts";

/** A page as the content check reads it. */
export interface Page {
  readonly key: string;
  readonly file: string;
  readonly facts: PageFacts;
  readonly prose: Prose;
  /** The line of the file on which the body begins. */
  readonly bodyLine: number;
}

/** Reads one MDX file; what is unsound is reported, and undefined comes back. */
export function readPage(root: string, file: string, problems: Problems): Page | undefined {
  const { frontMatter, body, bodyLine } = splitMdx(readFileSync(join(root, file), "utf8"));
  const read = parseYaml(frontMatter, file, problems, 2);
  // Malformed YAML is reported already; an empty front matter is not malformed.
  const facts = read === undefined ? undefined : checked(pageSchema, read ?? {}, file, "", problems);
  try {
    const prose = readProse(body);
    return facts && { key: nameOf(file), file, facts, prose, bodyLine };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const line = Number(/^(\d+):/.exec(message)?.[1] ?? 1) + bodyLine - 1;
    problems.push({
      file: `${file}:${line}`,
      field: "MDX",
      found: message.replace(/^\d+:\d+:\s*/, ""),
      expected: "well-formed MDX",
      mend: "check that every tag, brace and quote on this line is closed",
    });
    return undefined;
  }
}
