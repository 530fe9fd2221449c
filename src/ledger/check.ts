import { checkFiles } from "./check-files.ts";
import { checkLedger } from "./check-ledger.ts";
import { checkPages } from "./check-pages.ts";
import { ContentError } from "./problem.ts";
import { readLedger } from "./read.ts";
import type { Problems } from "./yaml.ts";

/** Reads all the content below a folder and returns every problem in it; an empty list is a sound content. */
export function problemsIn(root: string): Problems {
  const problems: Problems = [];
  checkFiles(root, problems);
  const ledger = readLedger(root, problems);
  // An entry left out for its own fault would be reported again by each text that cites it.
  if (problems.length > 0) return problems;
  checkLedger(ledger, problems);
  checkPages(root, ledger, problems);
  return problems;
}

/** Throws a ContentError with every problem of the content below a folder. */
export function assertSound(root: string): void {
  const problems = problemsIn(root);
  if (problems.length > 0) throw new ContentError(problems);
}
