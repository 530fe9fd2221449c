import { verdicts } from "../domain/claim.ts";
import { isMoney } from "../domain/figure.ts";
import { piecesOf } from "../domain/pieces.ts";
import { rateOn } from "../domain/rates.ts";
import { checkChart } from "./check-chart.ts";
import { checkExplorer } from "./check-explorer.ts";
import { checkProof } from "./check-proof.ts";
import { checkText, halves, sentencesIn } from "./check-text.ts";
import { figureAt, type Ledger, type LedgerClaim } from "./ledger.ts";
import { shown } from "./problem.ts";
import { claimFile, glossaryFile, pathFile, quickFactsFile } from "./read.ts";
import type { Problems } from "./yaml.ts";

function checkSources(
  ledger: Ledger,
  ids: readonly string[],
  file: string,
  field: string,
  problems: Problems,
): void {
  for (const id of ids.filter((one) => !ledger.sources.has(one))) {
    const expected = "an id of content/data/sources.yaml";
    problems.push({ file, field, found: shown(id), expected, mend: "correct the id, or add the source" });
  }
}

function checkFigures(ledger: Ledger, claim: LedgerClaim, file: string, problems: Problems): void {
  const { figures = {} } = claim;
  for (const [name, figure] of Object.entries(figures)) {
    if (!isMoney(figure)) continue;
    try {
      rateOn(ledger.rates, figure.date ?? claim.date);
    } catch (error) {
      const mend = "add the rate of that day or year to content/data/rates.yaml";
      problems.push({ file, field: `${claim.id}.figures.${name}`, ...halves(error), mend });
    }
  }
  if (claim.figures && !figures["main"]) {
    problems.push({
      file,
      field: `${claim.id}.figures`,
      found: Object.keys(figures).join(", "),
      expected: "a figure named main, the one <Claim> prints",
      mend: "name the principal figure main",
    });
  }
}

function checkVerdict(claim: LedgerClaim, file: string, problems: Problems): void {
  const story = claim.section === "story";
  if (story === (claim.verdict !== undefined)) return;
  problems.push({
    file,
    field: `${claim.id}.verdict`,
    found: shown(claim.verdict),
    expected: story
      ? "a verdict: every point of the 2023 story was checked"
      : "no verdict: only points of the 2023 story are judged",
    mend: story
      ? `add verdict: ${verdicts.slice(0, -1).join(", ")} or ${verdicts.at(-1)}`
      : "remove the field",
  });
}

/** Highest trust needs a document somebody read, or a count of our own: what is known from others only is at most medium. */
function checkConfidence(ledger: Ledger, claim: LedgerClaim, file: string, problems: Problems): void {
  const sources = claim.sources.flatMap((id) => ledger.sources.get(id) ?? []);
  if (claim.confidence !== "high" || sources.some(({ read }) => read !== "second-hand")) return;
  // An unknown source has its own message.
  if (sources.length < claim.sources.length) return;
  problems.push({
    file,
    field: `${claim.id}.confidence`,
    found: `high, though every source was read second-hand (${claim.sources.join(", ")})`,
    expected: "medium or low, or a source read whole, in part or counted by us",
    mend: "lower the confidence, or open an original and add it to the sources",
  });
}

function checkClaim(ledger: Ledger, claim: LedgerClaim, problems: Problems): void {
  const file = claimFile(claim.section);
  checkSources(ledger, claim.sources, file, `${claim.id}.sources`, problems);
  checkVerdict(claim, file, problems);
  checkConfidence(ledger, claim, file, problems);
  checkFigures(ledger, claim, file, problems);
  for (const { text, field } of sentencesIn(claim, claim.id)) {
    checkText(ledger, text, { file, field }, problems, claim.id);
  }
}

/** The sentences of a file of the data type no amount, and name claims and figures that exist. */
function checkSentences(ledger: Ledger, value: unknown, file: string, at: string, problems: Problems): void {
  for (const { text, field } of sentencesIn(value, at)) {
    // The id of a claim cited by words may look like an amount.
    checkText(ledger, text.replace(/\]\([a-z0-9-]+\)/g, "]"), { file, field }, problems);
    for (const piece of piecesOf(text)) {
      if (piece.kind !== "words" || ledger.claims.has(piece.id)) continue;
      const expected = "an id of content/data/claims";
      problems.push({
        file,
        field,
        found: shown(piece.id),
        expected,
        mend: "correct the id, or add the claim",
      });
    }
  }
}

/** Each link of the path names an amount that exists. */
function checkPath(ledger: Ledger, problems: Problems): void {
  checkSentences(ledger, ledger.path.title, pathFile, "title", problems);
  checkSentences(ledger, ledger.path.links, pathFile, "links", problems);
  for (const [place, { figure }] of ledger.path.links.entries()) {
    try {
      figureAt(ledger, figure);
    } catch (error) {
      const mend = "correct the id or the figure";
      problems.push({ file: pathFile, field: `links.${place}.figure`, ...halves(error), mend });
    }
  }
}

/** Checks what one file of content/data says of another: sources, rates, placeholders, verdicts. */
export function checkLedger(ledger: Ledger, problems: Problems): void {
  for (const claim of ledger.claims.values()) checkClaim(ledger, claim, problems);
  checkSources(ledger, [ledger.rates.source], "content/data/rates.yaml", "source", problems);
  checkSources(ledger, [ledger.glossary.source], glossaryFile, "source", problems);
  for (const [area, { source }] of Object.entries(ledger.prices)) {
    checkSources(ledger, [source], "content/data/prices.yaml", `${area}.source`, problems);
  }
  for (const [id, chart] of ledger.charts) checkChart(ledger, id, chart, problems);
  checkExplorer(ledger, problems);
  checkProof(ledger, problems);
  checkSentences(ledger, ledger.quickFacts.jobs, quickFactsFile, "jobs", problems);
  checkPath(ledger, problems);
}
