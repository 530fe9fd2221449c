import type { Wrong } from "../support/wrong.ts";

const jobs = "content/data/jobs.yaml";
const countries = "content/data/countries.yaml";
const figures = "content/data/explorer.json";
const renew = "write it anew: npm run data -- <file of records>";

// What the jobs and countries of the explorer say, and what its figures say of them.
export const wrong: readonly Wrong[] = [
  {
    says: "a job whose titles are no pattern",
    change: (copy) => copy.swap(jobs, /titles: "prompt"/, 'titles: "prompt("'),
    problems: [
      {
        file: jobs,
        field: "0.titles",
        found: "“prompt(”",
        expected: "a regular expression",
        mend: "correct the value",
      },
    ],
  },
  {
    says: "a job without its French name",
    change: (copy) => copy.swap(jobs, /, fr: Prompt engineer/, ""),
    problems: [
      {
        file: jobs,
        field: "0.name.fr",
        found: "nothing",
        expected: "a value of type string",
        mend: "add the missing field",
      },
    ],
  },
  {
    says: "two jobs of the same key",
    change: (copy) =>
      copy.append(
        jobs,
        "- { key: all, name: { en: A, fr: B }, people: { en: A, fr: B }, path: { en: a, fr: b } }\n",
      ),
    problems: [
      {
        file: jobs,
        field: "9.key",
        found: "“all”, which 8.key has too",
        expected: "each once",
        mend: "choose another key",
      },
    ],
  },
  {
    says: "two jobs at the same address",
    change: (copy) => copy.swap(jobs, /en: data-quality/, "en: prompt-engineer"),
    problems: [
      {
        file: jobs,
        field: "1.path.en",
        found: "“prompt-engineer”, which 0.path.en has too",
        expected: "each once",
        mend: "choose another slug",
      },
    ],
  },
  {
    says: "a country in a currency without a rate",
    change: (copy) => copy.swap(countries, /FR:\n {2}currency: EUR/, "FR:\n  currency: CHF"),
    problems: [
      {
        file: countries,
        field: "FR.currency",
        found: "“CHF”",
        expected: "one of EUR, GBP, USD",
        mend: "use one of these words",
      },
    ],
  },
  {
    says: "two countries at the same address",
    change: (copy) => copy.swap(countries, /fr: allemagne/, "fr: france"),
    problems: [
      {
        file: countries,
        field: "FR.path.fr",
        found: "“france”, which DE.path.fr has too",
        expected: "each once",
        mend: "choose another slug",
      },
    ],
  },
  {
    says: "figures of a country that is not there",
    change: (copy) => copy.swap(figures, /"country":"EE","n"/, '"country":"EX","n"'),
    problems: [
      {
        file: figures,
        field: /^cells\.\d+\.country$/,
        found: "“EX”",
        expected: "a country of content/data/countries.yaml",
        mend: renew,
      },
    ],
  },
  {
    says: "records left out of a job that is not there",
    change: (copy) =>
      copy.swap(
        figures,
        /"job":"prompt-engineer","country":"CA","n":2/,
        '"job":"dreamer","country":"CA","n":2',
      ),
    problems: [
      {
        file: figures,
        field: "elsewhere.0.job",
        found: "“dreamer”",
        expected: /^a job of content\/data\/jobs\.yaml: prompt-engineer, /,
        mend: renew,
      },
    ],
  },
  {
    says: "a cell that is there twice",
    change: (copy) => copy.swap(figures, /(\{"job":"all","country":"AR","n".+\},)\n/, "$1\n$1\n"),
    problems: [
      {
        file: figures,
        field: /^cells\.\d+$/,
        found: /^“all AR”, which cells\.\d+ has too$/,
        expected: "each once",
        mend: renew,
      },
    ],
  },
  {
    says: "figures of an unknown source",
    change: (copy) => copy.swap(figures, /"source":"aijobs"/, '"source":"hearsay"'),
    problems: [
      {
        file: figures,
        field: "provenance.source",
        found: "“hearsay”",
        expected: "an id of content/data/sources.yaml",
        mend: "correct the id, or add the source",
      },
    ],
  },
  {
    says: "figures older than their source",
    change: (copy) => copy.swap(figures, /"date":"2025-07"/, '"date":"2025-01"'),
    problems: [
      {
        file: figures,
        field: "provenance.date",
        found: "“2025-01”",
        expected: "“2025-07”, the date of its source in content/data/sources.yaml",
        mend: renew,
      },
    ],
  },
  {
    says: "records of a year without rates",
    change: (copy) => copy.swap(figures, /"first":2020/, '"first":2019'),
    problems: [
      {
        file: figures,
        field: "provenance.years",
        found: "no exchange rate for 2019",
        expected: /^a day or the year 2019 in content\/data\/rates\.yaml/,
        mend: "add the rates of that year to content/data/rates.yaml",
      },
    ],
  },
  {
    says: "records of a year after their source",
    change: (copy) => copy.swap(figures, /"last":2025/, '"last":2052'),
    problems: [
      {
        file: figures,
        field: "provenance.years",
        found: "records of 2052",
        expected: "none after 2025, in which their source was published",
        mend: renew,
      },
    ],
  },
  {
    says: "a quantile of fewer than ten adverts",
    change: (copy) => copy.swap(figures, /("n":)\d+(,"quantiles")/, "$19$2"),
    problems: [
      {
        file: figures,
        field: /^cells\.\d+$/,
        found: /^\{"job":/,
        expected: "quantiles from ten adverts on, the amounts themselves under ten (thin-data rule)",
        mend: "correct the value",
      },
    ],
  },
  {
    says: "figures that are no JSON",
    change: (copy) => copy.swap(figures, /\{\n/, "{{\n"),
    problems: [
      {
        file: figures,
        field: "(whole file)",
        found: /JSON/,
        expected: "well-formed JSON",
        mend: renew,
      },
    ],
  },
  {
    says: "figures that are not there",
    change: (copy) => copy.remove(figures),
    problems: [
      {
        file: figures,
        field: "(whole file)",
        found: "no file",
        expected: "the figures of the explorer",
        mend: renew,
      },
    ],
  },
];
