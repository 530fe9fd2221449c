import { z } from "zod";
import { dotsDefinition, dotsSchema } from "./dots/dots-definition.ts";
import type { Asked, DefinitionKind } from "./fields.ts";
import { percentilesDefinition, percentilesSchema } from "./percentiles/percentiles-definition.ts";
import { barsDefinition, barsSchema, rangesDefinition, rangesSchema } from "./ranges/ranges-definition.ts";
import {
  mediansDefinition,
  mediansSchema,
  sharesDefinition,
  sharesSchema,
  sightingsDefinition,
  sightingsSchema,
} from "./trend/trend-definition.ts";

/** One file of content/data/charts: what a chart shows and says, in both languages, without a single number typed. */
export const chartSchema = z.discriminatedUnion("kind", [
  rangesSchema,
  barsSchema,
  percentilesSchema,
  mediansSchema,
  dotsSchema,
  sightingsSchema,
  sharesSchema,
]);
export type ChartDefinition = z.infer<typeof chartSchema>;
export type Kind = ChartDefinition["kind"];
export type DefinitionOf<Name extends Kind> = Extract<ChartDefinition, { kind: Name }>;

const definitions: { readonly [Name in Kind]: DefinitionKind<DefinitionOf<Name>> } = {
  ranges: rangesDefinition,
  bars: barsDefinition,
  percentiles: percentilesDefinition,
  dots: dotsDefinition,
  medians: mediansDefinition,
  sightings: sightingsDefinition,
  shares: sharesDefinition,
};

const kindOf = <Name extends Kind>(name: Name): DefinitionKind<DefinitionOf<Name>> => definitions[name];

/** The figures of the ledger a definition names, the line among them. */
export const refsOf = (definition: ChartDefinition): string[] => kindOf(definition.kind).refs(definition);

/** What a definition draws from the records, with the fields that ask for it; nothing for one of single figures. */
export const jobsOf = (definition: ChartDefinition): Asked[] => kindOf(definition.kind).jobs(definition);

/** Whether a reader may leave some of the records of a chart out. */
export const isPartial = (definition: ChartDefinition): boolean =>
  kindOf(definition.kind).partial(definition);
