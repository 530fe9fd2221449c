import { isMoney } from "../domain/figure.ts";
import { rateOn } from "../domain/rates.ts";
import { checkChart } from "./check-chart.ts";
import { checkExplorer } from "./check-explorer.ts";
import { checkProof } from "./check-proof.ts";
import { checkText, halves, sentencesIn } from "./check-text.ts";
import type { Ledger, LedgerClaim } from "./ledger.ts";
import { shown } from "./problem.ts";
import { claimFile } from "./read.ts";
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
    mend: story ? "add verdict: confirmed, half-true, misleading, outdated or opinion" : "remove the field",
  });
}

function checkClaim(ledger: Ledger, claim: LedgerClaim, problems: Problems): void {
  const file = claimFile(claim.section);
  checkSources(ledger, claim.sources, file, `${claim.id}.sources`, problems);
  checkVerdict(claim, file, problems);
  checkFigures(ledger, claim, file, problems);
  for (const { text, field } of sentencesIn(claim, claim.id)) {
    checkText(ledger, text, { file, field }, problems, claim.id);
  }
}

/** Checks what one file of content/data says of another: sources, rates, placeholders, verdicts. */
export function checkLedger(ledger: Ledger, problems: Problems): void {
  for (const claim of ledger.claims.values()) checkClaim(ledger, claim, problems);
  for (const [id, { source }] of ledger.tables) {
    checkSources(ledger, [source], `content/data/tables/${id}.yaml`, "source", problems);
  }
  checkSources(ledger, [ledger.rates.source], "content/data/rates.yaml", "source", problems);
  for (const [area, { source }] of Object.entries(ledger.prices)) {
    checkSources(ledger, [source], "content/data/prices.yaml", `${area}.source`, problems);
  }
  for (const [id, chart] of ledger.charts) checkChart(ledger, id, chart, problems);
  checkExplorer(ledger, problems);
  checkProof(ledger, problems);
}
