import type { ChartKind } from "../kind.ts";
import type { BarsFacts, RangesFacts } from "./facts.ts";
import { type BarsSpec, type RangesSpec, specifyRanges } from "./spec.ts";
import { barsTable, rangesTable } from "./words.ts";

export const ranges: ChartKind<RangesFacts, RangesSpec> = {
  specify: specifyRanges,
  series: () => [],
  converts: ({ rows }, currency) =>
    rows.some(({ amount }) => amount.currency !== currency && amount.original?.currency !== currency),
  table: rangesTable,
};

export const bars: ChartKind<BarsFacts, BarsSpec> = {
  specify: (facts) => facts,
  series: () => [],
  converts: () => false,
  table: barsTable,
};
