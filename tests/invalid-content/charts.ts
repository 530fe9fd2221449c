import type { Wrong } from "../support/wrong.ts";

const chart = (id: string) => `content/data/charts/${id}.yaml`;

// What a definition says of the ledger, of the records and of the pages.
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
    says: "a row that names an unknown claim",
    change: (copy) => copy.swap(chart("pay-by-job"), /claim: pay-us-microdata/, "claim: pay-nothing"),
    problems: [
      {
        file: chart("pay-by-job"),
        field: "rows.0.claim",
        found: "“pay-nothing”",
        expected: "an id of content/data/claims",
        mend: "correct the id, or add the claim",
      },
    ],
  },
  {
    says: "a line of a job nobody knows",
    change: (copy) => copy.swap(chart("pay-over-time"), /key: data-analyst/, "key: data-artist"),
    problems: [
      {
        file: chart("pay-over-time"),
        field: "lines.4",
        found: "“data-artist, US”",
        expected:
          /^a job of content\/data\/jobs\.yaml with records in content\/data\/explorer\.json: prompt-engineer, /,
        mend: "correct the key or the country, or renew the figures: npm run data -- <file of records>",
      },
    ],
  },
  {
    says: "a group of rows of a job nobody knows",
    change: (copy) => copy.swap(chart("pay-by-country"), /key: data-scientist/, "key: data-artist"),
    problems: [
      {
        file: chart("pay-by-country"),
        field: "groups.0.key",
        found: "“data-artist”",
        expected:
          /^a job of content\/data\/jobs\.yaml with records in content\/data\/explorer\.json: prompt-engineer, /,
        mend: "correct the key or the country, or renew the figures: npm run data -- <file of records>",
      },
    ],
  },
  {
    says: "a row of a country without a record of the job",
    change: (copy) =>
      copy.swap(
        chart("pay-by-job"),
        /job: research-scientist, country: US/,
        "job: research-scientist, country: LT",
      ),
    problems: [
      {
        file: chart("pay-by-job"),
        field: "rows.3",
        found: "“research-scientist, LT”",
        expected:
          /^a job of content\/data\/jobs\.yaml with records in content\/data\/explorer\.json: prompt-engineer, /,
        mend: "correct the key or the country, or renew the figures: npm run data -- <file of records>",
      },
    ],
  },
  {
    says: "single records of a job whose records are not kept",
    change: (copy) => copy.swap(chart("headline-vs-records"), /^job: .+$/m, "job: ai-engineer"),
    problems: [
      {
        file: chart("headline-vs-records"),
        field: "job",
        found: "“ai-engineer”",
        expected: "a job that is `listed` in content/data/jobs.yaml",
        mend: "correct the key or the country, or renew the figures: npm run data -- <file of records>",
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
