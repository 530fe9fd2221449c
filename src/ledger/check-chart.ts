import { type ChartDefinition, jobsOf } from "../charts/kinds/definitions.ts";
import { checkText, halves, sentencesIn } from "./check-text.ts";
import { figureAt, type Ledger } from "./ledger.ts";
import { shown } from "./problem.ts";
import type { Problems } from "./yaml.ts";

const fileOf = (id: string): string => `content/data/charts/${id}.yaml`;

/** The figures a chart refers to, with the path of each: every `figure`, and the `at` of its line. */
function* referencesIn(value: unknown, path = ""): Generator<{ reference: string; field: string }> {
  if (value === null || typeof value !== "object") return;
  for (const [key, inner] of Object.entries(value)) {
    const field = path ? `${path}.${key}` : key;
    if (typeof inner === "string" && (key === "figure" || field === "line.at"))
      yield { reference: inner, field };
    else yield* referencesIn(inner, field);
  }
}

/** The claims whose papers a chart of records shows, its own and those of its rows. */
function* papersOf(chart: ChartDefinition) {
  if ("claim" in chart) yield { claim: chart.claim, field: "claim" };
  if (chart.kind !== "percentiles") return;
  for (const [index, { claim }] of chart.rows.entries())
    if (claim) yield { claim, field: `rows.${index}.claim` };
}

/** What a chart draws of the records must be in content/data/explorer.json. */
function checkJobs({ explorer }: Ledger, id: string, chart: ChartDefinition, problems: Problems): void {
  const { figures, jobs } = explorer;
  for (const { job, country, field } of jobsOf(chart)) {
    const listed = chart.kind !== "dots" || figures.listed.some((one) => one.job === job);
    const held = !country || figures.cells.some((one) => one.job === job && one.country === country);
    if (jobs.some(({ key }) => key === job) && listed && held) continue;
    problems.push({
      file: fileOf(id),
      field,
      found: shown([job, country].filter(Boolean).join(", ")),
      expected: listed
        ? `a job of content/data/jobs.yaml with records in content/data/explorer.json: ${jobs.map(({ key }) => key).join(", ")}`
        : "a job that is `listed` in content/data/jobs.yaml",
      mend: "correct the key or the country, or renew the figures: npm run data -- <file of records>",
    });
  }
}

/** Checks that the figures, the claims and the records of a chart exist, and its sentences. */
export function checkChart(ledger: Ledger, id: string, chart: ChartDefinition, problems: Problems): void {
  const file = fileOf(id);
  for (const { text, field } of sentencesIn(chart, id)) checkText(ledger, text, { file, field }, problems);
  for (const { reference, field } of referencesIn(chart)) {
    try {
      figureAt(ledger, reference);
    } catch (error) {
      problems.push({ file, field, ...halves(error), mend: "correct the reference, or add the figure" });
    }
  }
  for (const { claim, field } of papersOf(chart)) {
    if (ledger.claims.has(claim)) continue;
    const expected = "an id of content/data/claims";
    problems.push({ file, field, found: shown(claim), expected, mend: "correct the id, or add the claim" });
  }
  checkJobs(ledger, id, chart, problems);
}
