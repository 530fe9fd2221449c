import type { Locale } from "../../domain/locale.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import type { Backing } from "../data/claims.ts";
import type { Counts } from "../data/record-cells.ts";
import type { ChartDefinition, DefinitionOf } from "./definitions.ts";
import { dotsBuild } from "./dots/dots-build.ts";
import type { ChartFacts, ChartSpec, FactsOf, Kind, SpecOf } from "./kind.ts";
import { percentilesBuild } from "./percentiles/percentiles-build.ts";
import { barsBuild, rangesBuild } from "./ranges/ranges-build.ts";
import { mediansBuild, sharesBuild, sightingsBuild } from "./trend/trend-build.ts";

/** The number a chart is about, or its two ends, and what it rests on; or the claim whose figure it is. */
export type Headline =
  | {
      readonly numerals: readonly { readonly text: string; readonly says: string }[];
      /** A figure of the ledger: "claim-id", or "claim-id.figure". */
      readonly reference?: string | undefined;
      /** Where no claim holds it: the amount the chart shows. */
      readonly value?: number;
    }
  | { readonly claim: string };

/** What a kind of chart takes from the ledger, at build only. */
export interface ChartBuild<Name extends Kind> {
  /** What it is drawn from, in one language. Throws when a figure, cell or rate is missing. */
  readonly facts: (ledger: Ledger, definition: DefinitionOf<Name>, locale: Locale) => FactsOf<Name>;
  /** The records behind what it opens with, cell by cell; none behind single figures. */
  readonly counts: (ledger: Ledger, definition: DefinitionOf<Name>) => readonly Counts[];
  /** The ids of the sources it rests on. */
  readonly sources: (ledger: Ledger, definition: DefinitionOf<Name>) => readonly string[];
  /** The days, months or years of its amounts, and the currencies they were published in. */
  readonly dates: (ledger: Ledger, definition: DefinitionOf<Name>) => readonly string[];
  readonly currencies: (ledger: Ledger, definition: DefinitionOf<Name>) => readonly string[];
  /** What stands behind each figure, in the order in which its facts give them. */
  readonly backing: (ledger: Ledger, definition: DefinitionOf<Name>, locale: Locale) => Backing[];
  /** What its card prints large. */
  readonly headline: (spec: SpecOf<Name>, definition: DefinitionOf<Name>, locale: Locale) => Headline;
}

const builds: { readonly [Name in Kind]: ChartBuild<Name> } = {
  ranges: rangesBuild,
  bars: barsBuild,
  percentiles: percentilesBuild,
  dots: dotsBuild,
  medians: mediansBuild,
  sightings: sightingsBuild,
  shares: sharesBuild,
};

/** What the kind of a chart takes from the ledger. */
export const buildOf = <Name extends Kind>({ kind }: { readonly kind: Name }): ChartBuild<Name> =>
  builds[kind];

/** The facts a chart needs, from the ledger, in one language. Throws when a figure, table or rate is missing. */
export const factsOf = (ledger: Ledger, definition: ChartDefinition, locale: Locale): ChartFacts =>
  buildOf<Kind>(definition).facts(ledger, definition, locale);

/** What the card of a chart prints large. */
export const headlineOf = (spec: ChartSpec, definition: ChartDefinition, locale: Locale): Headline =>
  buildOf<Kind>(definition).headline(spec, definition, locale);
