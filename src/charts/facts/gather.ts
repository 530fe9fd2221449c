import type { ChartDefinition } from "../../domain/chart.ts";
import type { Locale } from "../../domain/locale.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import type { ChartFacts } from "./facts.ts";
import { gatherDots } from "./gather-dots.ts";
import { gatherMedians } from "./gather-medians.ts";
import { gatherPercentiles } from "./gather-percentiles.ts";
import { gatherBars, gatherRanges } from "./gather-ranges.ts";
import { gatherShares, gatherSightings } from "./gather-trend.ts";

/** The facts a chart needs, from the ledger, in one language. Throws when a figure, table or rate is missing. */
export function factsOf(ledger: Ledger, definition: ChartDefinition, locale: Locale): ChartFacts {
  switch (definition.kind) {
    case "ranges":
      return gatherRanges(ledger, definition, locale);
    case "bars":
      return gatherBars(ledger, definition, locale);
    case "percentiles":
      return gatherPercentiles(ledger, definition, locale);
    case "medians":
      return gatherMedians(ledger, definition, locale);
    case "dots":
      return gatherDots(ledger, definition, locale);
    case "sightings":
      return gatherSightings(ledger, definition, locale);
    case "shares":
      return gatherShares(ledger, definition, locale);
  }
}
