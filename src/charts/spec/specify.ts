import type { ChartFacts } from "../facts/facts.ts";
import type { ChartSpec } from "./spec.ts";
import { specifyDots } from "./specify-dots.ts";
import { specifyPercentiles } from "./specify-percentiles.ts";
import { specifyRanges } from "./specify-ranges.ts";
import { specifyMedians, specifyTrend } from "./specify-trend.ts";
import type { View } from "./view.ts";

/** The chart as the reader asked to see it. Pure: the same at build and in the browser. */
export function specify(facts: ChartFacts, view: View = {}): ChartSpec {
  switch (facts.kind) {
    case "ranges":
      return specifyRanges(facts, view);
    case "percentiles":
      return specifyPercentiles(facts, view);
    case "medians":
      return specifyMedians(facts, view);
    case "dots":
      return specifyDots(facts, view);
    case "trend":
      return specifyTrend(facts, view);
    case "bars":
      return facts;
  }
}
