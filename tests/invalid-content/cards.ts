import type { Wrong } from "../support/wrong.ts";

const file = "content/pages/en/pay.mdx";
const written = "figure: pay-us-microdata,";

export const wrong: readonly Wrong[] = [
  {
    says: "a card about a claim nobody made",
    change: (copy) => copy.swap(file, new RegExp(written), "figure: pay-on-mars,"),
    problems: [
      {
        file,
        field: "card.figure",
        found: "claim id “pay-on-mars”",
        expected: "an id of content/data/claims",
        mend: "correct the placeholder, or add the claim",
      },
    ],
  },
  {
    says: "a card with a figure and a count",
    change: (copy) => copy.swap(file, new RegExp(written), `${written} count: claims,`),
    problems: [
      {
        file,
        field: "card",
        found: /^\{"before":/,
        expected: "either `figure`, a claim id or claim-id.figure, or `count`",
        mend: "correct the value",
      },
    ],
  },
  {
    says: "an amount typed on a card",
    change: (copy) => copy.swap(file, /after: "a year,/, 'after: "a year and €12,000 on top,'),
    problems: [
      {
        file,
        field: "card.after",
        found: "the amount “€12,000” typed by hand",
        expected: "a placeholder such as {claim-id} or {claim-id.figure}",
        mend: "put the figure in content/data/claims, and refer to it",
      },
    ],
  },
  {
    says: "a card too wordy for its picture",
    change: (copy) => copy.swap(file, /before: "In the/, `before: "${"Nearly ".repeat(9)}in the`),
    problems: [
      {
        file,
        field: "card.before",
        found: /\(\d+ characters\)$/,
        expected: "at most 70 characters",
        mend: "shorten it",
      },
    ],
  },
];
