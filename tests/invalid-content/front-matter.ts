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
  ...(
    [
      ["cards", "cards, embed"],
      ["embed", "cards, embed"],
    ] as const
  ).map(([slug, all]): Wrong => ({
    says: `a path that is a folder of the site: ${slug}`,
    change: (copy) => copy.swap(en, /^path: .*$/m, `path: ${slug}`),
    problems: [
      {
        file: en,
        field: "path",
        found: `“${slug}”`,
        expected: `a slug other than ${all}, under which the site keeps files of its own`,
        mend: "choose another slug",
      },
    ],
  })),
  {
    says: "a page without a slug, at the address of home",
    change: (copy) =>
      copy
        .swap("content/pages/en/home.mdx", /^path: .*$/m, 'path: "welcome"')
        .swap(en, /^path: .*$/m, 'path: ""'),
    problems: [
      {
        file: "content/pages/en/home.mdx",
        field: "path",
        found: "“welcome”",
        expected: "no slug: home stands at the root of its language",
        mend: 'write path: ""',
      },
      { file: en, field: "path", found: "“”", expected: "a slug", mend: "write a slug" },
    ],
  },
  {
    says: "a page updated before it was published",
    change: (copy) => copy.swap(en, /^updated: .*$/m, 'updated: "2026-11-01"'),
    problems: [
      {
        file: en,
        field: "updated",
        found: "“2026-11-01”",
        expected: /^the day of publication, 2026-\d\d-\d\d, or a later one$/,
        mend: "correct the day",
      },
    ],
  },
  {
    says: "a page updated years after its sources were read",
    change: (copy) => copy.swap(en, /^updated: .*$/m, 'updated: "2031-01-01"'),
    problems: [
      {
        file: en,
        field: "updated",
        found: "“2031-01-01”",
        expected: /^a day up to 2027-\d\d-\d\d, a year after the newest source was consulted$/,
        mend: "correct the day",
      },
    ],
  },
  {
    says: "a title that YAML cuts at its #",
    change: (copy) => copy.swap(en, /^title: .*$/m, "title: Pay #1 by country"),
    problems: [
      {
        file: `${en}:2`,
        field: "YAML",
        found: "“Pay”, and “#1 by country”, which YAML leaves out",
        expected: "quotes around a value with a #",
        mend: "put the whole value in quotes, or remove what follows #",
      },
    ],
  },
  {
    says: "a front matter in the dashes of another format",
    change: (copy) => copy.swap(en, /^---\n/, "+++\n"),
    problems: [
      {
        file: `${en}:1`,
        field: "front matter",
        found: "“+++”",
        expected: "--- alone on the first line, then the fields, then --- alone on a line",
        mend: "write both lines of dashes",
      },
    ],
  },
];
