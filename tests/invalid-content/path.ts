import type { Wrong } from "../support/wrong.ts";

const file = "content/data/path.yaml";

// Faults of the path of the famous figure.
export const wrong: readonly Wrong[] = [
  {
    says: "a link of the path with an amount nobody gave",
    change: (copy) => copy.swap(file, /figure: path-rmc/, "figure: path-nothing"),
    problems: [
      {
        file,
        field: "links.4.figure",
        found: "claim id “path-nothing”",
        expected: "an id of content/data/claims",
        mend: "correct the id or the figure",
      },
    ],
  },
  {
    says: "a link of the path in one language only",
    change: (copy) => copy.swap(file, /\n +fr: "par an au plus, à plein[^\n]*/, ""),
    problems: [
      {
        file,
        field: "links.0.says.fr",
        found: "nothing",
        expected: "a value of type string",
        mend: "add the missing field",
      },
    ],
  },
];
