import { benchSchema, promisesSchema, type Proof, testRunSchema } from "../domain/proof.ts";
import { readWritten } from "./json.ts";
import { type Problems, readFile } from "./yaml.ts";

/** Where the promises stand, and what the last bench and the last run of the tests found. */
export const promisesFile = "content/data/proof/promises.yaml";
export const benchFile = "content/data/proof/bench.json";
export const testsFile = "content/data/proof/tests.json";

const bench = {
  file: benchFile,
  holds: "what the last bench measured",
  mend: "write it anew: STORE_BENCH=1 npm run bench",
};
const tests = {
  file: testsFile,
  holds: "what the last run of the tests came to",
  mend: "write it anew: STORE_TESTS=1 npm test",
};

const never = "1970-01-01";
const none: Pick<Proof, "bench" | "tests"> = {
  bench: { date: never, machine: { cores: 0, memory: 0, node: "", browser: "" }, figures: [] },
  tests: { date: never, passed: 0, failed: 0, seconds: 0, files: {} },
};

/** What the site promises and how that stood when last tried; what is unsound is left out and added to the problems. */
export const readProof = (root: string, problems: Problems): Proof => ({
  promises: readFile(root, promisesFile, promisesSchema, problems) ?? [],
  bench: readWritten(root, bench, benchSchema, problems) ?? none.bench,
  tests: readWritten(root, tests, testRunSchema, problems) ?? none.tests,
});
