import { add, claimsFile as file, main, sound } from "../support/claims.ts";
import type { Wrong } from "../support/wrong.ts";

const inYear = { currency: "USD", period: "year", basis: "gross" };

// Faults inside one claim, seen by its schema or by its rate.
export const wrong: readonly Wrong[] = [
  {
    says: "a source nobody knows",
    change: add({ ...sound, sources: ["le-monde-1999"] }),
    problems: [
      {
        file,
        field: "pay-new.sources",
        found: "“le-monde-1999”",
        expected: "an id of content/data/sources.yaml",
        mend: "correct the id, or add the source",
      },
    ],
  },
  {
    says: "a claim without a source",
    change: add({ ...sound, sources: [] }),
    problems: [
      {
        file,
        field: "pay-new.sources",
        found: "[]",
        expected: "at least one source id: no claim without a source",
        mend: "correct the value",
      },
    ],
  },
  {
    says: "a cell that the salary data do not have",
    change: add({
      ...sound,
      figures: {
        main: { ...inYear, cell: { job: "prompt-engineer", country: "FR", is: "median" } },
      },
    }),
    problems: [
      {
        file,
        field: "pay-new.figures.main.cell",
        found: "no percentile of prompt-engineer, FR",
        expected: "a cell of content/data/explorer.json that has one",
        mend: "correct the cell, or write it anew: npm run data -- <file of records>",
      },
    ],
  },
  {
    says: "a figure typed beside the cell that gives it",
    change: add({
      ...sound,
      figures: { main: { ...main, cell: { job: "prompt-engineer", country: "US", is: "median" } } },
    }),
    problems: [
      {
        file,
        field: "pay-new.figures.main",
        found: /^\{"value":100,/,
        expected:
          "either `value`, or both `low` and `high` with low below high, or `cell` without any of them and without `records`",
        mend: "correct the value",
      },
    ],
  },
  {
    says: "a source that does not say how it was read",
    change: (copy) => copy.swap("content/data/sources.yaml", /  read: whole\n/, ""),
    problems: [
      {
        file: "content/data/sources.yaml",
        field: "lebonbon-2023.read",
        found: "nothing",
        expected: "one of whole, part, second-hand, own",
        mend: "add the field",
      },
    ],
  },
  {
    says: "highest trust in what was only read second-hand",
    change: add({ ...sound, sources: ["lebigdata-2023", "hbr-2023"] }),
    problems: [
      {
        file,
        field: "pay-new.confidence",
        found: "high, though every source was read second-hand (lebigdata-2023, hbr-2023)",
        expected: "medium or low, or a source read whole, in part or counted by us",
        mend: "lower the confidence, or open an original and add it to the sources",
      },
    ],
  },
  {
    says: "a missing field",
    change: add({ ...sound, confidence: undefined }),
    problems: [
      {
        file,
        field: "pay-new.confidence",
        found: "nothing",
        expected: "one of high, medium, low",
        mend: "add the field",
      },
    ],
  },
  {
    says: "a missing language",
    change: add({ ...sound, became: { en: "Nothing." } }),
    problems: [
      {
        file,
        field: "pay-new.became.fr",
        found: "nothing",
        expected: "a value of type string",
        mend: "add the missing field",
      },
    ],
  },
  {
    says: "a misspelt field",
    change: add({ ...sound, recods: 3 }),
    problems: [
      {
        file,
        field: "pay-new.recods",
        found: "an unknown field: recods",
        expected: "only the fields the README lists",
        mend: "check the spelling, or remove it",
      },
    ],
  },
  {
    says: "a range upside down",
    change: add({ ...sound, figures: { main: { ...main, value: undefined, low: 5, high: 2 } } }),
    problems: [
      {
        file,
        field: "pay-new.figures.main",
        found: /"low":5,"high":2/,
        expected:
          "either `value`, or both `low` and `high` with low below high, or `cell` without any of them and without `records`",
        mend: "correct the value",
      },
    ],
  },
  {
    says: "an unknown currency",
    change: add({ ...sound, figures: { main: { ...main, currency: "CHF" } } }),
    problems: [
      {
        file,
        field: "pay-new.figures.main.currency",
        found: "“CHF”",
        expected: "one of EUR, GBP, USD",
        mend: "use one of these words",
      },
    ],
  },
  {
    says: "a day the calendar does not have",
    change: add({ ...sound, date: "2023-02-30" }),
    problems: [
      {
        file,
        field: "pay-new.date",
        found: "“2023-02-30”",
        expected: 'a quoted date ("2023", "2023-04", "2023-04-03") or an interval of two ("2021-11/2022-02")',
        mend: "correct the value",
      },
    ],
  },
  {
    says: "an interval that runs backwards",
    change: add({ ...sound, date: "2022-02/2021-11" }),
    problems: [
      {
        file,
        field: "pay-new.date",
        found: "“2022-02/2021-11”",
        expected: 'a quoted date ("2023", "2023-04", "2023-04-03") or an interval of two ("2021-11/2022-02")',
        mend: "correct the value",
      },
    ],
  },
  {
    says: "a date without a rate",
    change: add({ ...sound, date: "1999-12-31" }),
    problems: [
      {
        file,
        field: "pay-new.figures.main",
        found: "no exchange rate for 1999-12-31",
        expected: "a day or the year 1999 in content/data/rates.yaml: add it there",
        mend: "add the rate of that day or year to content/data/rates.yaml",
      },
    ],
  },
];
