import type { Locale } from "../../domain/locale.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import type { ChartDefinition, DefinitionOf } from "./definitions.ts";
import { gatherDots } from "./dots/build.ts";
import type { ChartFacts, FactsOf, Kind } from "./kind.ts";
import { gatherPercentiles } from "./percentiles/build.ts";
import { gatherBars, gatherRanges } from "./ranges/build.ts";
import { gatherMedians, gatherShares, gatherSightings } from "./trend/build.ts";

type Gather<Name extends Kind> = (
  ledger: Ledger,
  definition: DefinitionOf<Name>,
  locale: Locale,
) => FactsOf<Name>;

const gatherers: { readonly [Name in Kind]: Gather<Name> } = {
  ranges: gatherRanges,
  bars: gatherBars,
  percentiles: gatherPercentiles,
  dots: gatherDots,
  medians: gatherMedians,
  sightings: gatherSightings,
  shares: gatherShares,
};

const gathererOf = <Name extends Kind>(name: Name): Gather<Name> => gatherers[name];

/** The facts a chart needs, from the ledger, in one language. Throws when a figure, table or rate is missing. */
export const factsOf = (ledger: Ledger, definition: ChartDefinition, locale: Locale): ChartFacts =>
  gathererOf(definition.kind)(ledger, definition, locale);
