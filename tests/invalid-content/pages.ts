import { linesOf, type Wrong } from "../support/wrong.ts";

const en = "content/pages/en/pay.mdx";
const fr = "content/pages/fr/pay.mdx";

/** Adds a paragraph to a page; it stands two lines below the last. */
const write = (file: string, text: string) => (copy: { append: (file: string, text: string) => void }) =>
  copy.append(file, `\n${text}\n`);
const last = (file: string): string => `${file}:${linesOf(file) + 2}`;

const typed = {
  field: "text",
  expected: '<Claim id="…" />, which prints it from the ledger, or <Counts id="…" /> for records and adverts',
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
    says: "a word linked to the glossary twice on a page",
    change: write(en, 'The <Term id="median">median</Term> again.'),
    problems: [
      {
        file: last(en),
        field: "<Term>",
        found: /^the term “median” again, first linked at content\/pages\/en\/pay\.mdx:\d+$/,
        expected: "one link to each term on a page, at its first mention",
        mend: "leave only the words between <Term> and </Term>",
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
        expected: /^one of Answer, Claim, Counts, Note/,
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
  ...[
    "CHF 300,000",
    "₹30,000",
    "30,000 ₹",
    "＄300",
    "３００ €",
    "300 grand",
    "300k",
    "JPY 3000",
    "300 quid",
    "300-dollar",
    "C$ 300",
    "kEUR 300",
    "300&nbsp;€",
    "€**300**",
    "300 *euros*",
    "`€400,000`",
    "[€45](https://github.com/foorilla/ai-jobs-net-salaries)",
    '[x](https://github.com/foorilla/ai-jobs-net-salaries "€45")',
    '<PageLink to="pay" words="€45">x</PageLink>',
  ].map((amount) => ({
    says: `the amount ${amount} typed in English prose, however it is marked up`,
    change: write(en, `It pays ${amount}, they say.`),
    problems: [{ file: last(en), found: /^the amount “[^”]*\p{Nd}[^”]*” typed by hand$/u, ...typed }],
  })),
  ...["300 francs suisses", "300 CHF", "300 k€", "2 Mds €", "300 roupies", "300\u00a0$US"].map((amount) => ({
    says: `the amount ${amount} typed in French prose, however it is marked up`,
    change: write(fr, `Cela paie ${amount}, dit-on.`),
    problems: [{ file: last(fr), found: /^the amount “[^”]*\d[^”]*” typed by hand$/, ...typed }],
  })),
  ...["213 records", "5,296 salary records", "107 adverts", "12 people", "7%", "7 per cent", "**7** %"].map(
    (count) => ({
      says: `“${count}” typed in English prose`,
      change: write(en, `It rests on ${count}, they say.`),
      problems: [{ file: last(en), found: /^the (?:count|share) “[^”]*\d[^”]*” typed by hand$/, ...typed }],
    }),
  ),
  ...["213 salaires", "10 000 salaires", "30\u00a0annonces", "7\u202f%", "7 pour cent"].map((count) => ({
    says: `« ${count} » typed in French prose`,
    change: write(fr, `Cela repose sur ${count}, dit-on.`),
    problems: [{ file: last(fr), found: /^the (?:count|share) “[^”]*\d[^”]*” typed by hand$/, ...typed }],
  })),
  {
    says: "years, names of quantiles and small numbers in words, which are no counts",
    change: write(en, "In 2023 adverts of the 2025 rows asked the top 1% for ten records."),
    problems: [],
  },
  {
    says: "records counted of a figure that is no cell of the salary data",
    change: write(en, '<Counts id="seed-headline-300k" />'),
    problems: [
      {
        file: last(en),
        field: "<Counts>",
        found: "figure “main” of “seed-headline-300k”, which is no cell of the salary data",
        expected: "a figure with a `cell`, whose records and adverts can be counted",
        mend: "name another figure, or give it a `cell` in content/data/claims",
      },
    ],
  },
  {
    says: "an amount in the second line of a paragraph, in a table and in a block of code",
    change: write(en, "One line\nand €45 more.\n\n| a |\n|---|\n| €46 |\n\n```\n€47\n```"),
    problems: [1, 5, 7].map((down, index) => ({
      file: `${en}:${linesOf(en) + 2 + down}`,
      found: `the amount “€${45 + index}” typed by hand`,
      ...typed,
    })),
  },
  {
    says: "a link by reference to an address that is no source",
    change: write(en, "See [a blog][1] or [a blog].\n\n[1]: https://tracker.example/x\n[a blog]: /en/pay/"),
    problems: ["https://tracker.example/x", "/en/pay/"].map((url, index) => ({
      file: `${en}:${linesOf(en) + 4 + index}`,
      found: `“${url}”`,
      ...link,
    })),
  },
  {
    says: "a link by a reference that nothing defines",
    change: write(en, "See [a blog][none]."),
    problems: [
      {
        file: last(en),
        field: "link",
        found: "“[a blog][none]”, which nothing defines",
        expected: "[words](address)",
        mend: "write the address of a source in round brackets",
      },
    ],
  },
  ...["https://tracker.example/x", "www.tracker.example", "<span>https://tracker.example/</span>"].map(
    (bare) => ({
      says: `the bare address ${bare}, which becomes a link`,
      change: write(en, `See ${bare} here.`),
      problems: [
        ...(bare.startsWith("<")
          ? [
              {
                file: last(en),
                field: "<span>",
                found: "an unknown component",
                expected: /^one of Answer/,
                mend: "correct the name; articles use no HTML",
              },
            ]
          : []),
        { file: last(en), found: /^“https?:\/\/(?:www\.)?tracker\.example/, ...link },
      ].toReversed(),
    }),
  ),
  {
    says: "an image from elsewhere",
    change: write(
      en,
      "![a](https://tracker.example/x.png) and ![b][c]\n\n[c]: https://tracker.example/y.png",
    ),
    problems: [
      {
        file: last(en),
        field: "image",
        found: "“https://tracker.example/x.png”",
        expected: "no image: pictures are charts",
        mend: 'remove it, or print a chart with <Chart id="…" />',
      },
      { file: `${en}:${linesOf(en) + 4}`, found: "“https://tracker.example/y.png”", ...link },
    ],
  },
  ...(
    [
      ['{"€300,000"}', '{"€300,000"}', '“"€300,000"”'],
      ["an expression in words", "Look {process.exit(1)} here", "“process.exit(1)”"],
      ["an import", 'import x from "node:fs"', '“import x from "node:fs"”'],
      ["an export", "export const x = 1", "“export const x = 1”"],
      ["an attribute that is an expression", '<Chart id="pay-by-job" alive={true} />', "“alive”"],
      ["attributes spread", '<Chart id="pay-by-job" {...props} />', "“{…}”"],
    ] as const
  ).map(([says, text, found]) => ({
    says: `code in an article: ${says}`,
    change: write(en, text),
    problems: [
      {
        file: last(en),
        field: "code",
        found,
        expected: "words, components and {/* comments */}: articles run no code",
        mend: 'remove it; write attributes in quotes, as in id="…"',
      },
    ],
  })),
  ...["# Again", "Again\n===="].map((heading) => ({
    says: `a second title, ${JSON.stringify(heading)}`,
    change: write(en, heading),
    problems: [
      {
        file: last(en),
        field: "heading",
        found: "“Again” as a second title of the page",
        expected: "a heading of two # or more: the title stands in the front matter",
        mend: "put one # more in front",
      },
    ],
  })),
  ...["?!", "…", "—"].map((heading) => ({
    says: `a heading that gives no address, ${heading}`,
    change: write(en, `## ${heading}`),
    problems: [
      {
        file: last(en),
        field: "heading",
        found: `“${heading}”`,
        expected: "a heading with a letter or a digit, of which its address is made",
        mend: "write the heading in words",
      },
    ],
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
