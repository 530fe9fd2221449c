import { type ChartDefinition, keysOf, tableKindOf } from "../charts/kinds/definitions.ts";
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

/** The claims whose papers a chart shows, its own and those of the rows of its table. */
function* papersOf(ledger: Ledger, id: string, chart: ChartDefinition) {
  if (!("table" in chart)) return;
  if ("claim" in chart) yield { claim: chart.claim, file: fileOf(id), field: "claim" };
  const table = ledger.tables.get(chart.table);
  if (table?.kind !== "pay") return;
  for (const [index, { claim }] of table.rows.entries())
    if (claim) yield { claim, file: `content/data/tables/${chart.table}.yaml`, field: `rows.${index}.claim` };
}

function checkKeys(ledger: Ledger, id: string, chart: ChartDefinition, problems: Problems): void {
  const table = "table" in chart ? ledger.tables.get(chart.table) : undefined;
  const keys = new Set(table?.rows.flatMap((row) => ("key" in row ? [row.key] : [])));
  for (const { key, field } of keysOf(chart).filter((one) => !keys.has(one.key))) {
    const expected = `the key of a row of its table: ${[...keys].join(", ")}`;
    problems.push({ file: fileOf(id), field, found: shown(key), expected, mend: "correct the key" });
  }
}

function checkTable(ledger: Ledger, id: string, chart: ChartDefinition, problems: Problems): void {
  if (!("table" in chart)) return;
  const kind = tableKindOf(chart);
  if (ledger.tables.get(chart.table)?.kind === kind) {
    checkKeys(ledger, id, chart, problems);
    return;
  }
  const fitting = [...ledger.tables].filter(([, table]) => table.kind === kind).map(([name]) => name);
  const expected = `a table of kind ${kind}: ${fitting.join(", ")}`;
  const mend = "correct the name, or add the table";
  problems.push({ file: fileOf(id), field: "table", found: shown(chart.table), expected, mend });
}

/** Checks that the figures, the claims and the table of a chart exist, and its sentences. */
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
  for (const { claim, ...at } of papersOf(ledger, id, chart)) {
    if (ledger.claims.has(claim)) continue;
    const expected = "an id of content/data/claims";
    problems.push({ ...at, found: shown(claim), expected, mend: "correct the id, or add the claim" });
  }
  checkTable(ledger, id, chart, problems);
}
