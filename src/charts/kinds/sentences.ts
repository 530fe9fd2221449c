import type { Locale } from "../../domain/locale.ts";
import { chartStrings } from "../../i18n/chart-strings.ts";
import { describeDots } from "./dots/words.ts";
import type { ChartSpec, Kind, SpecOf } from "./kind.ts";
import { describePercentiles } from "./percentiles/words.ts";
import { describeBars, describeRanges } from "./ranges/words.ts";
import { describeTrend } from "./trend/words.ts";

type Describe<Spec> = (spec: Spec, locale: Locale) => string;

/** What is drawn, then every figure it labels. */
const sentences: { readonly [Name in Kind]: Describe<SpecOf<Name>> } = {
  ranges: describeRanges,
  bars: describeBars,
  percentiles: describePercentiles,
  dots: describeDots,
  medians: describeTrend,
  sightings: describeTrend,
  shares: describeTrend,
};

const sentenceOf = <Name extends Kind>(name: Name): Describe<SpecOf<Name>> => sentences[name];

/** A chart in words, for people who cannot see it: what is drawn, then every figure it labels. */
export const describe = (spec: ChartSpec, locale: Locale): string =>
  [spec.unit && chartStrings(locale)["chart.in"](spec.unit), sentenceOf(spec.kind)(spec, locale)]
    .filter(Boolean)
    .join(" ");
