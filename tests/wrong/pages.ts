import { linesOf, type Wrong } from "../support/wrong.ts";

const en = "content/pages/en/pay.mdx";
const fr = "content/pages/fr/pay.mdx";

/** Adds a paragraph to a page; it stands two lines below the last. */
const write = (file: string, text: string) => (copy: { append: (file: string, text: string) => void }) =>
  copy.append(file, `\n${text}\n`);
const last = (file: string): string => `${file}:${linesOf(file) + 2}`;

const typed = {
  field: "text",
  expected: '<Claim id="…" />, which prints it from the ledger',
  mend: "add the claim to content/data/claims and cite it",
};
const link = {
  field: "link",
  expected: "the address of a source in content/data/sources.yaml, or <PageLink to> for a page of ours",
  mend: "correct the address, or add the source",
};

// Faults in the body of a page.
export const wrong: readonly Wrong[] = [
  {
    says: "a claim nobody knows",
    change: write(en, '<Claim id="pay-nobody-knows" /> a year.'),
    problems: [
      {
        file: last(en),
        field: "<Claim>",
        found: "claim id “pay-nobody-knows”",
        expected: "an id of content/data/claims",
        mend: "correct the id or the figure, or put words between <Claim> and </Claim>",
      },
    ],
  },
  {
    says: "a figure its claim does not have",
    change: write(fr, '<Claim id="pay-us-microdata" figure="mode" /> par an.'),
    problems: [
      {
        file: last(fr),
        field: "<Claim>",
        found: "figure “mode” of claim “pay-us-microdata”",
        expected: /^one of its figures \(main, .*top.*\)$/,
        mend: "correct the id or the figure, or put words between <Claim> and </Claim>",
      },
    ],
  },
  {
    says: "a chart nobody drew",
    change: write(en, '<Chart id="pay-by-moon" />'),
    problems: [
      {
        file: last(en),
        field: "<Chart>",
        found: "“pay-by-moon”",
        expected: /^one of .*pay-by-job/,
        mend: "correct the id, or add content/data/charts/<id>.yaml",
      },
    ],
  },
  {
    says: "a link to a page nobody wrote",
    change: write(en, 'See <PageLink to="moon">the moon</PageLink>.'),
    problems: [
      {
        file: last(en),
        field: "<PageLink>",
        found: "a link to the page “moon”",
        expected: /^one of .*dream-job/,
        mend: "correct `to`, or write the page",
      },
    ],
  },
  {
    says: "a word that the glossary does not explain",
    change: write(en, 'See <Term id="moon">the moon</Term>.'),
    problems: [
      {
        file: last(en),
        field: "<Term>",
        found: "the term “moon”",
        expected: /^one of prompt, /,
        mend: "correct the id, or add the term to content/data/glossary.yaml",
      },
    ],
  },
  {
    says: "a component nobody made",
    change: write(en, "<Blink>Look</Blink> here."),
    problems: [
      {
        file: last(en),
        field: "<Blink>",
        found: "an unknown component",
        expected: /^one of Answer, Claim, Note/,
        mend: "correct the name; articles use no HTML",
      },
    ],
  },
  {
    says: "a link to an address that is no source",
    change: write(en, "See [this](https://example.org/)."),
    problems: [{ file: last(en), found: "“https://example.org/”", ...link }],
  },
  {
    says: "a link to a page of ours by its address",
    change: write(fr, "Voir [ceci](/fr/salaires/)."),
    problems: [{ file: last(fr), found: "“/fr/salaires/”", ...link }],
  },
  ...["€45,500", "£40k", "$1.32", "300,000 euros", "1.5 million dollars", "EUR 300,000"].map((amount) => ({
    says: `the amount ${amount} typed in English prose`,
    change: write(en, `It pays ${amount}, they say.`),
    problems: [{ file: last(en), found: /^the amount “[^”]*\d[^”]*” typed by hand$/, ...typed }],
  })),
  ...[
    "45 500 €",
    "45\u202f500\u202f€",
    "300 000 euros",
    "1,32 $",
    "2 millions de dollars",
    "40 000 livres",
    "3000€",
  ].map((amount) => ({
    says: `the amount ${amount} typed in French prose`,
    change: write(fr, `Cela paie ${amount}, dit-on.`),
    problems: [{ file: last(fr), found: /^the amount “[^”]*\d[^”]*” typed by hand$/, ...typed }],
  })),
  {
    says: "malformed MDX",
    change: write(en, "<Answer>\n\nNo end."),
    problems: [
      {
        file: /^content\/pages\/en\/pay\.mdx:\d+$/,
        field: "MDX",
        found: /./,
        expected: "well-formed MDX",
        mend: "check that every tag, brace and quote on this line is closed",
      },
    ],
  },
];
