import type { Wrong } from "../support/wrong.ts";

const file = "content/data/quick-facts.yaml";

// Faults of the box of quick facts.
export const wrong: readonly Wrong[] = [
  {
    says: "words of the quick facts that cite a claim nobody made",
    change: (copy) => copy.swap(file, /\[no record\]\(pay-microdata-no-fr-gb\)/, "[no record](pay-nothing)"),
    problems: [
      {
        file,
        field: "jobs.0.facts.pay.en",
        found: "“pay-nothing”",
        expected: "an id of content/data/claims",
        mend: "correct the id, or add the claim",
      },
    ],
  },
  {
    says: "a quick fact in one language only",
    change: (copy) => copy.swap(file, /\n +fr: "Écrit, essaie[^\n]*/, ""),
    problems: [
      {
        file,
        field: "jobs.0.facts.does.fr",
        found: "nothing",
        expected: "a value of type string",
        mend: "add the missing field",
      },
    ],
  },
];
