import type { Wrong } from "../support/wrong.ts";

const chart = (id: string) => `content/data/charts/${id}.yaml`;

// What a definition says of the ledger, of its table and of the pages.
export const wrong: readonly Wrong[] = [
  {
    says: "a chart whose papers are those of an unknown claim",
    change: (copy) => copy.swap(chart("title-share"), /^claim: .+$/m, "claim: dem-nothing"),
    problems: [
      {
        file: chart("title-share"),
        field: "claim",
        found: "“dem-nothing”",
        expected: "an id of content/data/claims",
        mend: "correct the id, or add the claim",
      },
    ],
  },
  {
    says: "a row of a table that names an unknown claim",
    change: (copy) =>
      copy.swap("content/data/tables/us-pay-by-job.yaml", /claim: pay-us-microdata/, "claim: pay-nothing"),
    problems: [
      {
        file: "content/data/tables/us-pay-by-job.yaml",
        field: "rows.0.claim",
        found: "“pay-nothing”",
        expected: "an id of content/data/claims",
        mend: "correct the id, or add the claim",
      },
    ],
  },
  {
    says: "a line of a job its table does not hold",
    change: (copy) => copy.swap(chart("pay-over-time"), /key: data-analyst/, "key: data-artist"),
    problems: [
      {
        file: chart("pay-over-time"),
        field: "lines.4.key",
        found: "“data-artist”",
        expected: /^the key of a row of its table: prompt-engineer, /,
        mend: "correct the key",
      },
    ],
  },
  {
    says: "a group of rows its table does not hold",
    change: (copy) => copy.swap(chart("pay-by-country"), /key: data-scientist/, "key: data-artist"),
    problems: [
      {
        file: chart("pay-by-country"),
        field: "groups.0.key",
        found: "“data-artist”",
        expected: /^the key of a row of its table: /,
        mend: "correct the key",
      },
    ],
  },
  {
    says: "a chart that belongs to no page",
    change: (copy) => copy.swap(chart("skills"), /^article: .+$/m, "article: ways-out"),
    problems: [
      {
        file: chart("skills"),
        field: "article",
        found: "“ways-out”",
        expected: /^the key of a page: /,
        mend: "correct the key",
      },
    ],
  },
  {
    says: "two charts at one address",
    change: (copy) => copy.swap(chart("skills"), /fr: competences/, "fr: recherches"),
    problems: [
      {
        file: chart("skills"),
        field: "path.fr",
        found: `“recherches”, which ${chart("searches")} has too`,
        expected: "each path once in a language",
        mend: "choose another slug",
      },
    ],
  },
];
