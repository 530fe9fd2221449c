import type { ChartKind } from "../kind.ts";
import type { PercentilesFacts } from "./facts.ts";
import { type PercentilesSpec, specifyPercentiles } from "./spec.ts";
import { percentilesTable } from "./words.ts";

export const percentiles: ChartKind<PercentilesFacts, PercentilesSpec> = {
  specify: specifyPercentiles,
  series: ({ series }) => series,
  converts: ({ rows }, currency) => rows.some(({ published }) => published !== currency),
  table: percentilesTable,
};
