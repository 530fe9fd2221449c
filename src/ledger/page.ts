import { readFileSync } from "node:fs";
import { join } from "node:path";
import { LineCounter, parseDocument, visit } from "yaml";
import { type PageFacts, pageSchema } from "../domain/page.ts";
import { type Prose, readProse, splitMdx } from "./mdx.ts";
import { shown } from "./problem.ts";
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

/** A # after a space ends a value that stands without quotes: what an author meant to print after it would be lost. */
function checkComments(frontMatter: string, file: string, firstLine: number, problems: Problems): void {
  const lines = new LineCounter();
  visit(parseDocument(frontMatter, { lineCounter: lines }), {
    Scalar: (_, node) => {
      if (node.type !== "PLAIN" || typeof node.comment !== "string") return;
      problems.push({
        file: `${file}:${lines.linePos(node.range?.[0] ?? 0).line + firstLine - 1}`,
        field: "YAML",
        found: `${shown(node.value)}, and “#${node.comment}”, which YAML leaves out`,
        expected: "quotes around a value with a #",
        mend: "put the whole value in quotes, or remove what follows #",
      });
    },
  });
}

/** Reads one MDX file; what is unsound is reported, and undefined comes back. */
export function readPage(root: string, file: string, problems: Problems): Page | undefined {
  const { frontMatter, body, bodyLine, firstLine } = splitMdx(readFileSync(join(root, file), "utf8"));
  if (frontMatter === "") {
    problems.push({
      file: `${file}:1`,
      field: "front matter",
      found: shown(body.split("\n")[0]),
      expected: "--- alone on the first line, then the fields, then --- alone on a line",
      mend: "write both lines of dashes",
    });
    return undefined;
  }
  checkComments(frontMatter, file, firstLine, problems);
  const read = parseYaml(frontMatter, file, problems, firstLine);
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
