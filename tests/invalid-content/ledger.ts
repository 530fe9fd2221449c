import { add, claimsFile as file, sound } from "../support/claims.ts";
import { linesOf, type Wrong } from "../support/wrong.ts";

// Faults of the ledger as a whole: ids, verdicts, texts, files.
export const wrong: readonly Wrong[] = [
  {
    says: "a story claim without a verdict",
    change: add(sound, "seed-new", "content/data/claims/story.yaml"),
    problems: [
      {
        file: "content/data/claims/story.yaml",
        field: "seed-new.verdict",
        found: "nothing",
        expected: "a verdict: every point of the 2023 story was checked",
        mend: "add verdict: confirmed, half-true, misleading, outdated, opinion or unverified",
      },
    ],
  },
  {
    says: "a verdict on what is no point of the story",
    change: add({ ...sound, verdict: "confirmed" }),
    problems: [
      {
        file,
        field: "pay-new.verdict",
        found: "“confirmed”",
        expected: "no verdict: only points of the 2023 story are judged",
        mend: "remove the field",
      },
    ],
  },
  {
    says: "an id used twice in a file",
    change: (copy) => [sound, sound].forEach((claim) => add(claim)(copy)),
    problems: [
      {
        file: `${file}:${linesOf(file) + 4}`,
        field: /^“pay-new: /,
        found: "the same key a second time",
        expected: "each id once",
        mend: "rename or remove one of the two",
      },
    ],
  },
  {
    says: "an id used in two files",
    change: add(sound, "role-evals"),
    problems: [
      {
        file,
        field: "role-evals",
        found: "an id that content/data/claims/work.yaml has too",
        expected: "each id once",
        mend: "rename or remove one of the two",
      },
    ],
  },
  {
    says: "an amount typed in a claim",
    change: add({ ...sound, became: { en: "Nothing.", fr: "Il gagne 45 500 € par an." } }),
    problems: [
      {
        file,
        field: "pay-new.became.fr",
        found: "the amount “45 500 €” typed by hand",
        expected: "a placeholder such as {claim-id} or {claim-id.figure}",
        mend: "put the figure in content/data/claims, and refer to it",
      },
    ],
  },
  {
    says: "a figure its claim does not have",
    change: add({ ...sound, became: { en: "It was {.pounds}.", fr: "Rien." } }),
    problems: [
      {
        file,
        field: "pay-new.became.en",
        found: "figure “pounds” of claim “pay-new”",
        expected: "one of its figures (main)",
        mend: "correct the placeholder, or add the claim",
      },
    ],
  },
  {
    says: "malformed YAML",
    change: (copy) => copy.append(file, "\npay-new:\n  kind: press: odd\n"),
    problems: [
      {
        file: `${file}:${linesOf(file) + 3}`,
        field: "YAML",
        found: /^Nested mappings are not allowed/,
        expected: "well-formed YAML",
        mend: "check indentation, quotes and colons on this line",
      },
    ],
  },
];
