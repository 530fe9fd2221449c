import { linesOf, type Wrong } from "../support/wrong.ts";

const page = "content/pages/en/pay.mdx";
const at = `${page}:${linesOf(page) + 2}`;
const told = {
  file: at,
  field: "<ViewLink>",
  expected: "a view with a page: ten adverts since 2023, some nineteen records; of one level thirty",
  mend: "correct `job`, `country` or `level`, or leave the link out",
};

// Links from an article to a view of the explorer.
export const wrong: readonly Wrong[] = [
  ["of too few records", 'job="ai-engineer" country="FR"', "2 records of ai-engineer, FR"],
  [
    "of a level with too few",
    'job="ai-engineer" country="GB" level="SE"',
    "12 records of ai-engineer, GB, SE",
  ],
  ["of a job nobody has", 'job="wizard" country="GB"', "0 records of wizard, GB"],
  ["of a country without figures", 'job="all" country="CH"', "0 records of all, CH"],
].map(([says = "", attributes = "", found = ""]) => ({
  says: `a link to a view ${says}`,
  change: (copy) => copy.append(page, `\n<ViewLink ${attributes}>There</ViewLink>\n`),
  problems: [{ ...told, found }],
}));
