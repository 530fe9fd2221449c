import type { Wrong } from "../support/wrong.ts";

const mend = "rename the file, or move it out of the content";
const stray = (file: string, found: string, expected: string | RegExp) => ({
  file,
  field: "(name)",
  found,
  expected,
  mend,
});

// Files that lie among the content and would not be read.
export const wrong: readonly Wrong[] = [
  {
    says: "a chart whose name ends in .yml",
    change: (copy) => copy.write("content/data/charts/new.yml", "kind: dots\n"),
    problems: [stray("content/data/charts/new.yml", "“new.yml”", "a file whose name ends in .yaml")],
  },
  {
    says: "an article whose name ends in .md",
    change: (copy) => copy.write("content/pages/en/other.md", "# Other\n"),
    problems: [stray("content/pages/en/other.md", "“other.md”", "a file whose name ends in .mdx")],
  },
  {
    says: "an article whose name ends in capitals",
    change: (copy) => copy.write("content/pages/fr/pay2.MDX", "# Other\n"),
    problems: [stray("content/pages/fr/pay2.MDX", "“pay2.MDX”", "a file whose name ends in .mdx")],
  },
  {
    says: "a folder of drafts",
    change: (copy) => copy.write("content/pages/en/drafts/pay.mdx", "Later.\n"),
    problems: [stray("content/pages/en/drafts", "“drafts/”", "a file whose name ends in .mdx")],
  },
  {
    says: "a link to a file that is not there",
    change: (copy) => copy.link("content/pages/en/away.mdx", "nowhere.mdx"),
    problems: [
      stray("content/pages/en/away.mdx", "“away.mdx”, which leads nowhere", "a file whose name ends in .mdx"),
    ],
  },
  {
    says: "claims of a section nobody knows",
    change: (copy) => copy.write("content/data/claims/rumours.yaml", "a: {}\n"),
    problems: [
      stray("content/data/claims/rumours.yaml", "“rumours.yaml”", /^one of .*story\.yaml.*pay\.yaml/),
    ],
  },
  {
    says: "rates that are not there",
    change: (copy) => copy.remove("content/data/prices.yaml"),
    problems: [
      {
        file: "content/data/prices.yaml",
        field: "(whole file)",
        found: "no file",
        expected: "a YAML file of this name",
        mend: "bring it back, or correct its name",
      },
    ],
  },
];
