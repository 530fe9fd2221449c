import type { Wrong } from "../support/wrong.ts";

const en = "content/pages/en/pay.mdx";
const fr = "content/pages/fr/pay.mdx";

const twin = { field: "(twin)", expected: "the same page in every language" };

// Faults in what a page says of itself, and in its place among the others.
export const wrong: readonly Wrong[] = [
  {
    says: "an amount typed in a front matter",
    change: (copy) => copy.swap(en, /^summary: .*$/m, "summary: They earn $150,000 a year"),
    problems: [
      {
        file: en,
        field: "summary",
        found: "the amount “$150,000” typed by hand",
        expected: "a placeholder such as {claim-id} or {claim-id.figure}",
        mend: "put the figure in content/data/claims, and refer to it",
      },
    ],
  },
  {
    says: "a missing field",
    change: (copy) => copy.swap(en, /^summary: .*\n/m, ""),
    problems: [
      {
        file: en,
        field: "summary",
        found: "nothing",
        expected: "a value of type string",
        mend: "add the missing field",
      },
    ],
  },
  {
    says: "a misspelt field",
    change: (copy) => copy.swap(en, /^stamp:.*\n|^published:/m, "stmap: seed-headline-300k\npublished:"),
    problems: [
      {
        file: en,
        field: "stmap",
        found: "an unknown field: stmap",
        expected: "only the fields the README lists",
        mend: "check the spelling, or remove it",
      },
    ],
  },
  {
    says: "a missing twin",
    change: (copy) => copy.remove("content/pages/fr/pay.mdx"),
    problems: [{ file: en, found: `no ${fr}`, mend: `write ${fr}`, ...twin }],
  },
  {
    says: "a path used twice in a language",
    change: (copy) => copy.swap(fr, /^path: .*$/m, "path: methode"),
    problems: [
      {
        file: fr,
        field: "path",
        found: "“methode”, which content/pages/fr/method.mdx has too",
        expected: "each path once in a language",
        mend: "choose another slug",
      },
    ],
  },
  {
    says: "a related page nobody wrote",
    change: (copy) => copy.swap(en, /^related: \[/m, "related: [moon, "),
    problems: [
      {
        file: en,
        field: "related",
        found: "“moon”",
        expected: /^the key of another page: .*dream-job/,
        mend: "correct the key",
      },
    ],
  },
  {
    says: "malformed YAML in a front matter",
    change: (copy) => copy.swap(fr, /^nav: .*$/m, 'nav: "sans fin'),
    problems: [
      {
        file: /^content\/pages\/fr\/pay\.mdx:\d+$/,
        field: "YAML",
        found: /./,
        expected: "well-formed YAML",
        mend: "check indentation, quotes and colons on this line",
      },
    ],
  },
];
