import { both } from "../support/claims.ts";
import type { Copy, Wrong } from "../support/wrong.ts";

const file = "content/data/proof/promises.yaml";
const bench = "content/data/proof/bench.json";
const tests = "content/data/proof/tests.json";

const sound = {
  id: "new",
  group: "light",
  promise: both("It is new."),
  how: both("Somebody looks."),
  test: "tests/site/weight.spec.ts",
};

/** Adds a promise to the list; JSON is YAML too. */
const add = (promise: object) => (copy: Copy) => copy.append(file, `- ${JSON.stringify(promise)}\n`);

// What promises say of tests and figures, and what commands wrote of these.
export const wrong: readonly Wrong[] = [
  {
    says: "a promise whose test was never run",
    change: add({ ...sound, test: "tests/unit/moon.spec.ts" }),
    problems: [
      {
        file,
        field: "new.test",
        found: "“tests/unit/moon.spec.ts”",
        expected: `a test of the last run, in ${tests}`,
        mend: "correct the path; a new test is run first (STORE_TESTS=1 npm test), then named here",
      },
    ],
  },
  {
    says: "a promise whose figure was never measured",
    change: add({ ...sound, figure: "loading-moon" }),
    problems: [
      {
        file,
        field: "new.figure",
        found: "“loading-moon”",
        expected: /^a figure of content\/data\/proof\/bench\.json: [a-z]/,
        mend: "correct the id; a new figure is measured first (STORE_BENCH=1 npm run bench), then named here",
      },
    ],
  },
  {
    says: "two promises of one id",
    change: add({ ...sound, id: "weight" }),
    problems: [
      {
        file,
        field: /^\d+\.id$/,
        found: "“weight”, which 0.id has too",
        expected: "each once",
        mend: "choose another id",
      },
    ],
  },
  {
    says: "an amount typed in a promise",
    change: add({ ...sound, how: { en: "It costs $3 a month.", fr: "Rien." } }),
    problems: [
      {
        file,
        field: "new.how.en",
        found: "the amount “$3” typed by hand",
        expected: "a placeholder such as {claim-id} or {claim-id.figure}",
        mend: "put the figure in content/data/claims, and refer to it",
      },
    ],
  },
  {
    says: "a promise in one language",
    change: add({ ...sound, promise: { en: "It is new." } }),
    problems: [
      {
        file,
        field: /^\d+\.promise\.fr$/,
        found: "nothing",
        expected: "a value of type string",
        mend: "add the missing field",
      },
    ],
  },
  {
    says: "a promise in a group that is not on the page",
    change: add({ ...sound, group: "moon" }),
    problems: [
      {
        file,
        field: /^\d+\.group$/,
        found: "“moon”",
        expected: "one of light, everyone, numbers, steady",
        mend: "use one of these words",
      },
    ],
  },
  {
    says: "a promise held by what is no test",
    change: add({ ...sound, test: "README.md" }),
    problems: [
      {
        file,
        field: /^\d+\.test$/,
        found: "“README.md”",
        expected: "a test (tests/….spec.ts) or a file of tests/bench",
        mend: "correct the value",
      },
    ],
  },
  {
    says: "a promise held by the bench, without its figure",
    change: add({ ...sound, test: "tests/bench/choosing.ts" }),
    problems: [
      {
        file,
        field: /^\d+$/,
        found: /^\{"id":"new"/,
        expected: "a `figure` beside a file of the bench: by itself it holds nothing",
        mend: "correct the value",
      },
    ],
  },
  {
    says: "a part of the page that no promise is put in",
    change: (copy) => copy.append("content/pages/en/proof.mdx", '\n<Promises group="moon" />\n'),
    problems: [
      {
        file: /^content\/pages\/en\/proof\.mdx:\d+$/,
        field: "<Promises>",
        found: "the group “moon”",
        expected: "one of light, everyone, numbers, steady",
        mend: "correct `group`",
      },
    ],
  },
  {
    says: "a bench that is not there",
    change: (copy) => copy.remove(bench),
    problems: [
      {
        file: bench,
        field: "(whole file)",
        found: "no file",
        expected: "what the last bench measured",
        mend: "write it anew: STORE_BENCH=1 npm run bench",
      },
    ],
  },
  {
    says: "a figure in a unit nobody prints",
    change: (copy) => copy.swap(bench, /"unit": "ms"/, '"unit": "fortnights"'),
    problems: [
      {
        file: bench,
        field: /^figures\.\d+\.unit$/,
        found: "“fortnights”",
        expected: /^one of ms, s, /,
        mend: "use one of these words",
      },
    ],
  },
  {
    says: "a run of the tests that is no JSON",
    change: (copy) => copy.swap(tests, /\{/, "{{"),
    problems: [
      {
        file: tests,
        field: "(whole file)",
        found: /JSON/,
        expected: "well-formed JSON",
        mend: "write it anew: STORE_TESTS=1 npm test",
      },
    ],
  },
  {
    says: "a run of the tests that was touched up by hand",
    change: (copy) => copy.swap(tests, /"passed": \d+/, '"passed": 9999'),
    problems: [
      {
        file: tests,
        field: "(whole file)",
        found: /^\{"date":/,
        expected: "as many passed as its files say together",
        mend: "correct the value",
      },
    ],
  },
];
