import { isBench } from "../domain/proof.ts";
import { checkOnce } from "./check-names.ts";
import { checkText, sentencesIn } from "./check-text.ts";
import type { Ledger } from "./ledger.ts";
import { shown } from "./problem.ts";
import { benchFile, promisesFile as file, testsFile } from "./proof.ts";
import type { Problems } from "./yaml.ts";

/** Checks that each promise stands once, in sound words, and that its test was run and its figure measured. */
export function checkProof(ledger: Ledger, problems: Problems): void {
  const { promises, bench, tests } = ledger.proof;
  const ids = promises.map(({ id }, index) => ({ file, field: `${index}.id`, value: id }));
  checkOnce(ids, "choose another id", problems);
  const measured = bench.figures.map(({ id }) => id);
  for (const { id, promise, how, test, figure } of promises) {
    for (const { text, field } of sentencesIn({ promise, how }, id))
      checkText(ledger, text, { file, field }, problems);
    if (!isBench(test) && !tests.files[test]) {
      const expected = `a test of the last run, in ${testsFile}`;
      const mend = "correct the path; a new test is run first (STORE_TESTS=1 npm test), then named here";
      problems.push({ file, field: `${id}.test`, found: shown(test), expected, mend });
    }
    if (figure !== undefined && !measured.includes(figure)) {
      const expected = `a figure of ${benchFile}: ${measured.join(", ")}`;
      const mend =
        "correct the id; a new figure is measured first (STORE_BENCH=1 npm run bench), then named here";
      problems.push({ file, field: `${id}.figure`, found: shown(figure), expected, mend });
    }
  }
}
