import { appendFileSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect } from "@playwright/test";
import { problemsIn } from "../../src/ledger/check.ts";
import type { Problem } from "../../src/ledger/problem.ts";
import { copyOfContent } from "./copies.ts";

/** What a test does to a copy of the content. Files are named from the root: "content/data/rates.yaml". */
export class Copy {
  constructor(readonly root = copyOfContent()) {}

  append(file: string, text: string): void {
    appendFileSync(join(this.root, file), text);
  }

  /** Throws when the pattern is not there: a change that changes nothing would prove nothing. */
  swap(file: string, from: RegExp, to: string): this {
    const before = readFileSync(join(this.root, file), "utf8");
    if (!from.test(before)) throw new Error(`${file} holds no ${String(from)}`);
    writeFileSync(join(this.root, file), before.replace(from, to));
    return this;
  }

  /** A new file, in a folder that may be new too. */
  write(file: string, text: string): void {
    mkdirSync(dirname(join(this.root, file)), { recursive: true });
    writeFileSync(join(this.root, file), text);
  }

  link(file: string, to: string): void {
    symlinkSync(to, join(this.root, file));
  }

  remove(file: string): void {
    rmSync(join(this.root, file));
  }
}

/** How many lines a content file of the site has, and so where an appended one stands. */
export const linesOf = (file: string): number => readFileSync(file, "utf8").split("\n").length - 1;

export interface Wrong {
  readonly says: string;
  readonly change: (copy: Copy) => void;
  /** Every problem the author is told, whole. A pattern stands for a list that grows with the content. */
  readonly problems: readonly { readonly [part in keyof Problem]: string | RegExp }[];
}

/** What an author is told of a content spoilt in a copy of its own, and what they should be. */
export function toldOf({ change, problems }: Wrong): { told: Problem[]; expected: object[] } {
  const copy = new Copy();
  change(copy);
  const expected = problems.map((problem) =>
    Object.fromEntries(
      Object.entries(problem).map(([part, text]) => [
        part,
        typeof text === "string" ? text : expect.stringMatching(text),
      ]),
    ),
  );
  return { told: problemsIn(copy.root), expected };
}
