import type { ChartKind } from "../kind.ts";
import type { MediansFacts, TrendFacts } from "./facts.ts";
import { specifyMedians, specifyTrend, type TrendSpec } from "./spec.ts";
import { trendTable } from "./words.ts";

export const medians: ChartKind<MediansFacts, TrendSpec> = {
  specify: specifyMedians,
  series: ({ series }) => series,
  converts: ({ published }, currency) => published !== currency,
  table: trendTable,
};

export const sightings: ChartKind<TrendFacts, TrendSpec> = {
  specify: specifyTrend,
  series: ({ series }) => series,
  converts: () => false,
  table: trendTable,
};

export const shares = sightings;
