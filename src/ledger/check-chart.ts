import type { ChartDefinition } from "../domain/chart.ts";
import { checkText, halves, sentencesIn } from "./check-text.ts";
import { figureAt, type Ledger } from "./ledger.ts";
import { shown } from "./problem.ts";
import type { Problems } from "./yaml.ts";

/** The kind of table each kind of chart draws. */
const tableKinds = { percentiles: "pay", dots: "records", shares: "shares" } as const;

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

/** Checks that the figures and the table of a chart exist, and its sentences. */
export function checkChart(ledger: Ledger, id: string, chart: ChartDefinition, problems: Problems): void {
  const file = `content/data/charts/${id}.yaml`;
  for (const { text, field } of sentencesIn(chart, id)) checkText(ledger, text, { file, field }, problems);
  for (const { reference, field } of referencesIn(chart)) {
    try {
      figureAt(ledger, reference);
    } catch (error) {
      problems.push({ file, field, ...halves(error), mend: "correct the reference, or add the figure" });
    }
  }
  if (!("table" in chart)) return;
  const kind = tableKinds[chart.kind];
  if (ledger.tables.get(chart.table)?.kind === kind) return;
  const fitting = [...ledger.tables].filter(([, table]) => table.kind === kind).map(([name]) => name);
  const expected = `a table of kind ${kind}: ${fitting.join(", ")}`;
  problems.push({
    file,
    field: "table",
    found: shown(chart.table),
    expected,
    mend: "correct the name, or add the table",
  });
}
