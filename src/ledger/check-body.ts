import { deservesPage } from "../domain/pay-cell.ts";
import { promiseGroups } from "../domain/proof.ts";
import { typedIn } from "./amounts.ts";
import { halves, type Place } from "./check-text.ts";
import { claimOf, figureOf, type Ledger } from "./ledger.ts";
import { citing, type Prose, type Use } from "./mdx.ts";
import type { Page } from "./page.ts";
import { type Problem, shown } from "./problem.ts";
import type { Problems } from "./yaml.ts";

/** The components an article may use; components/mdx.ts maps each to its file. */
const componentNames = [
  "Answer",
  "Claim",
  "Counts",
  "Note",
  "Check",
  "Chart",
  "ChartIndex",
  "ComputedFigures",
  "FigurePath",
  "Files",
  "Glossary",
  "LastRun",
  "PageLink",
  "Promises",
  "QuickFacts",
  "PromptTest",
  "RatingTask",
  "Register",
  "ReportError",
  "Search",
  "Term",
  "Timeline",
  "TwoJobs",
  "ViewLink",
];

function checkCitation(ledger: Ledger, use: Use, at: Place, problems: Problems): void {
  const { id, figure } = use.attributes;
  try {
    const claim = claimOf(ledger, String(id));
    const named = typeof figure === "string" ? figure : undefined;
    const prints = use.name === "Counts" || (use.name === "Claim" && !use.hasText);
    const printed = named !== undefined || prints ? figureOf(claim, named) : undefined;
    if (use.name === "Counts" && !printed?.cell)
      problems.push({
        ...at,
        found: `figure ${shown(named ?? "main")} of ${shown(id)}, which is no cell of the salary data`,
        expected: "a figure with a `cell`, whose records and adverts can be counted",
        mend: "name another figure, or give it a `cell` in content/data/claims",
      });
  } catch (error) {
    const mend = "correct the id or the figure, or put words between <Claim> and </Claim>";
    problems.push({ ...at, ...halves(error), mend });
  }
}

/** A link to a view of the explorer needs records enough for its page (domain/pay-cell.ts). */
function checkView({ explorer }: Ledger, { attributes }: Use, at: Place, problems: Problems): void {
  const { job, country, level } = attributes;
  const cell = explorer.figures.cells.find(
    (one) => one.job === job && one.country === country && one.level === level && !one.year,
  );
  if (cell && deservesPage(cell, cell.n)) return;
  problems.push({
    ...at,
    found: `${cell?.n ?? 0} records of ${[job, country, level].filter(Boolean).join(", ")}`,
    expected: "a view with a page: ten adverts since 2023, some nineteen records; of one level thirty",
    mend: "correct `job`, `country` or `level`, or leave the link out",
  });
}

/** A word explained in the glossary, known to it. */
function checkTerm({ glossary }: Ledger, { attributes: { id } }: Use, at: Place, problems: Problems): void {
  if (Object.hasOwn(glossary.terms, String(id))) return;
  problems.push({
    ...at,
    found: `the term ${shown(id)}`,
    expected: `one of ${Object.keys(glossary.terms).join(", ")}`,
    mend: "correct the id, or add the term to content/data/glossary.yaml",
  });
}

/** A term leads to the glossary where a page first mentions it, and nowhere else on the page. */
function checkRepeatedTerms(page: Page, file: (line: number) => string, problems: Problems): void {
  const first = new Map<string, string>();
  for (const { attributes, line } of page.prose.uses.filter(({ name }) => name === "Term")) {
    const id = String(attributes["id"]);
    const before = first.get(id);
    if (before === undefined) first.set(id, file(line));
    else
      problems.push({
        file: file(line),
        field: "<Term>",
        found: `the term ${shown(id)} again, first linked at ${before}`,
        expected: "one link to each term on a page, at its first mention",
        mend: "leave only the words between <Term> and </Term>",
      });
  }
}

/** A part of the proof page is one of those that promises are put in. */
function checkGroup({ attributes: { group } }: Use, at: Place, problems: Problems): void {
  if (promiseGroups.some((one) => one === group)) return;
  const expected = `one of ${promiseGroups.join(", ")}`;
  problems.push({ ...at, found: `the group ${shown(group)}`, expected, mend: "correct `group`" });
}

function checkUse(ledger: Ledger, use: Use, at: Place, keys: ReadonlySet<string>, problems: Problems): void {
  const { id, to } = use.attributes;
  if (citing.includes(use.name)) checkCitation(ledger, use, at, problems);
  else if (use.name === "ViewLink") checkView(ledger, use, at, problems);
  else if (use.name === "Promises") checkGroup(use, at, problems);
  else if (use.name === "Term") checkTerm(ledger, use, at, problems);
  else if (!componentNames.includes(use.name)) {
    const expected = `one of ${componentNames.join(", ")}`;
    problems.push({
      ...at,
      found: "an unknown component",
      expected,
      mend: "correct the name; articles use no HTML",
    });
  } else if (use.name === "Chart" && !ledger.charts.has(String(id))) {
    const expected = `one of ${[...ledger.charts.keys()].join(", ")}`;
    const mend = "correct the id, or add content/data/charts/<id>.yaml";
    problems.push({ ...at, found: shown(id), expected, mend });
  } else if (use.name === "PageLink" && !keys.has(String(to))) {
    const expected = `one of ${[...keys].join(", ")}`;
    problems.push({
      ...at,
      found: `a link to the page ${shown(to)}`,
      expected,
      mend: "correct `to`, or write the page",
    });
  }
}

type Said = Pick<Problem, "field" | "found" | "expected" | "mend">;

/** What is wrong with what stands in a body besides its components, with the line of each. */
function* faultsIn({ texts, attributes, images, code, headings }: Prose): Generator<Said & { line: number }> {
  const named = attributes.filter(({ value }) => !/^[a-z0-9-]+$/.test(value));
  for (const { value, line } of [...texts, ...named]) {
    const typed = typedIn(value);
    // A paragraph of several lines begins above the line that an author looks for.
    const above = typed ? value.slice(0, value.indexOf(typed.text)).split("\n").length - 1 : 0;
    if (typed)
      yield {
        line: line + above,
        field: "text",
        found: `the ${typed.what} “${typed.text}” typed by hand`,
        expected:
          '<Claim id="…" />, which prints it from the ledger, or <Counts id="…" /> for records and adverts',
        mend: "add the claim to content/data/claims and cite it",
      };
    const [open] = /\[[^\]]{1,80}\]\[[^\]]{0,80}\]/.exec(value) ?? [];
    if (open)
      yield {
        line,
        field: "link",
        found: `${shown(open)}, which nothing defines`,
        expected: "[words](address)",
        mend: "write the address of a source in round brackets",
      };
  }
  for (const { url, line } of images)
    yield {
      line,
      field: "image",
      found: shown(url),
      expected: "no image: pictures are charts",
      mend: 'remove it, or print a chart with <Chart id="…" />',
    };
  for (const { value, line } of code)
    yield {
      line,
      field: "code",
      found: shown(value),
      expected: "words, components and {/* comments */}: articles run no code",
      mend: 'remove it; write attributes in quotes, as in id="…"',
    };
  for (const { value, depth, line } of headings) {
    if (depth === 1)
      yield {
        line,
        field: "heading",
        found: `${shown(value)} as a second title of the page`,
        expected: "a heading of two # or more: the title stands in the front matter",
        mend: "put one # more in front",
      };
    else if (!/[\p{L}\p{N}]/u.test(value))
      yield {
        line,
        field: "heading",
        found: shown(value),
        expected: "a heading with a letter or a digit, of which its address is made",
        mend: "write the heading in words",
      };
  }
}

/** Checks the body of a page: no typed amount, every link to a known source, every component and id known, no code. */
export function checkBody(ledger: Ledger, page: Page, keys: ReadonlySet<string>, problems: Problems): void {
  const file = (line: number): string => `${page.file}:${line + page.bodyLine - 1}`;
  const addresses = new Set([...ledger.sources.values()].map(({ url }) => url));
  for (const { line, ...fault } of faultsIn(page.prose)) problems.push({ file: file(line), ...fault });
  for (const { url, line } of page.prose.links.filter((link) => !addresses.has(link.url))) {
    problems.push({
      file: file(line),
      field: "link",
      found: shown(url),
      expected: "the address of a source in content/data/sources.yaml, or <PageLink to> for a page of ours",
      mend: "correct the address, or add the source",
    });
  }
  for (const use of page.prose.uses) {
    checkUse(ledger, use, { file: file(use.line), field: `<${use.name}>` }, keys, problems);
  }
  checkRepeatedTerms(page, file, problems);
}
