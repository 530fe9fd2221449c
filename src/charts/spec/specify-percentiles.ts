import { chartStrings } from "../../i18n/chart-strings.ts";
import { linearAxis } from "./axis.ts";
import type { PercentilesFacts } from "../facts/facts.ts";
import { point, Reckoner } from "./reckon.ts";
import type { PercentileRow, PercentilesSpec } from "./spec.ts";
import { shownSeries, type View } from "./view.ts";

type RowFact = PercentilesFacts["rows"][number];

function specifyRow(reckoner: Reckoner, row: RowFact): Omit<PercentileRow, "group"> {
  const { name, under, count, indicative, values: given, published, dated } = row;
  const words = { name, count, indicative, counted: under };
  if (!given) return { ...words, under, reserve: under };
  const [p10, p25, p50, p75, p90] = given;
  const at = (value: number) => reckoner.reckon(point(value), published, dated).low;
  const values = [at(p10), at(p25), at(p50), at(p75), at(p90)] as const;
  const [one, two, three, four, five] = values;
  const print = reckoner.printAt;
  const strings = chartStrings(reckoner.facts.locale);
  const publish = (value: number, long?: boolean) => reckoner.publish(point(value), published, long);
  const behind = (value: number) =>
    reckoner.keeps(published, dated) ? under : `${publish(value)} · ${under}`;
  return {
    ...words,
    under: behind(p50),
    reserve: `${publish(p50, true)} · ${under}`,
    values,
    details: [
      `${strings["percentile.p10"]} · ${behind(p10)}`,
      `${strings["percentile.p25"]} · ${behind(p25)}`,
      `${strings["percentile.p50"]} · ${behind(p50)}`,
      `${strings["percentile.p75"]} · ${behind(p75)}`,
      `${strings["percentile.p90"]} · ${behind(p90)}`,
    ],
    labels: [print(one), print(two), print(three), print(four), print(five)],
  };
}

/** Rows of percentiles in the reader’s view; those of one series together, under its name. */
export function specifyPercentiles(facts: PercentilesFacts, view: View): PercentilesSpec {
  const reckoner = new Reckoner(facts, view);
  const rowOf = (row: RowFact, group?: string): PercentileRow => {
    return { ...specifyRow(reckoner, row), ...(group && { group }), ...(row.claim && { claim: row.claim }) };
  };
  const rows =
    facts.series.length === 0
      ? facts.rows.map((row) => rowOf(row))
      : shownSeries(facts.series, view).flatMap(({ key, name }) =>
          facts.rows.filter((row) => row.key === key).map((row) => rowOf(row, name)),
        );
  const highest = Math.max(...rows.map(({ values }) => values?.[4] ?? 0));
  return { kind: "percentiles", unit: reckoner.unit, axis: linearAxis(highest, reckoner.printAt), rows };
}
