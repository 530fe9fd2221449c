import type { ChartKind } from "../kind.ts";
import type { DotsFacts } from "./facts.ts";
import { type DotsSpec, specifyDots } from "./spec.ts";
import { dotsTable } from "./words.ts";

export const dots: ChartKind<DotsFacts, DotsSpec> = {
  specify: specifyDots,
  series: () => [],
  // In dollars the records stand as their publisher gave them.
  converts: (_, currency) => currency !== "USD",
  table: dotsTable,
};
