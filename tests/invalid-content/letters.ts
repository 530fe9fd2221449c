import type { Wrong } from "../support/wrong.ts";

const page = "content/pages/en/pay.mdx";
const claims = "content/data/claims/pay.yaml";
const told = {
  field: "(letters)",
  expected: "letters that can be seen",
  mend: "remove it, or type the words again",
};

// What nobody sees in a text, and what was lost on the way to it.
export const wrong: readonly Wrong[] = [
  ...["\u200b", "\u00ad", "\ufeff", "\u202e", "\u200f", "\u2060", "\u2066", "\u0007", "\u2028", "\ue000"].map(
    (letter): Wrong => {
      const code = `U+${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
      return {
        says: `${code} in an article`,
        change: (copy) => copy.append(page, `\nThe pay${letter} is this.\n`),
        problems: [{ ...told, file: /^content\/pages\/en\/pay\.mdx:\d+$/, found: `${code} after “The pay”` }],
      };
    },
  ),
  ...["&shy;", "&#8203;", "&#x202E;", "&ZeroWidthSpace;"].map((entity): Wrong => ({
    says: `${entity} in an article`,
    change: (copy) => copy.append(page, `\nThe pay${entity} is this.\n`),
    problems: [{ ...told, file: /^content\/pages\/en\/pay\.mdx:\d+$/, found: `${entity} after “The pay”` }],
  })),
  {
    says: "a zero-width space in a claim",
    change: (copy) => copy.append(claims, "# a note\u200b\n"),
    problems: [{ ...told, file: /^content\/data\/claims\/pay\.yaml:\d+$/, found: "U+200B after “# a note”" }],
  },
  {
    says: "a letter lost in another encoding",
    change: (copy) => copy.append(page, "\nUn dresseur pay\ufffd.\n"),
    problems: [
      {
        file: /^content\/pages\/en\/pay\.mdx:\d+$/,
        field: "(letters)",
        found: "U+FFFD after “Un dresseur pay”",
        expected: "text in UTF-8",
        mend: "save the file in UTF-8, and type the letter again",
      },
    ],
  },
];
