import type { SoundStrings } from "../../i18n/sound.ts";
import type { Tune } from "../sound/tune.ts";
import { dotsTune } from "./dots/sound.ts";
import type { ChartSpec, Kind, SpecOf } from "./kind.ts";
import { percentilesTune } from "./percentiles/sound.ts";
import { barsTune, rangesTune } from "./ranges/sound.ts";
import { trendTune } from "./trend/sound.ts";

type Compose<Spec> = (spec: Spec, strings: SoundStrings) => Tune;

const tunes: { readonly [Name in Kind]: Compose<SpecOf<Name>> } = {
  ranges: rangesTune,
  bars: barsTune,
  percentiles: percentilesTune,
  dots: dotsTune,
  medians: trendTune,
  sightings: trendTune,
  shares: trendTune,
};

const composerOf = <Name extends Kind>(name: Name): Compose<SpecOf<Name>> => tunes[name];

/** A chart as it is heard. */
export const tuneOf = (spec: ChartSpec, strings: SoundStrings): Tune => composerOf(spec.kind)(spec, strings);
