import { factsOf } from "../../src/charts/kinds/builds.ts";
import type { ChartFacts, ChartSpec } from "../../src/charts/kinds/kind.ts";
import { definitionOf } from "../../src/charts/data/money-data.ts";
import { type SizeName, sizes } from "../../src/charts/sizes.ts";
import { offersOf, specify } from "../../src/charts/kinds/index.ts";
import type { View } from "../../src/charts/view.ts";
import { type Locale, locales } from "../../src/domain/locale.ts";
import type { Ledger } from "../../src/ledger/ledger.ts";
import { ledger } from "../../src/ledger/read.ts";

export const sizeNames = Object.keys(sizes) as SizeName[];
export const chartIds: readonly string[] = [...ledger().charts.keys()];

export const facts = (id: string, locale: Locale, from: Ledger = ledger()): ChartFacts =>
  factsOf(from, definitionOf(from, id), locale);

/** Of each choice its own values, and one that stands for “not chosen” where there is nothing to choose. */
const orNone = <Value>(values: readonly Value[]): readonly (Value | undefined)[] =>
  values.length > 0 ? values : [undefined];

/** As the chart opens, all series, and each alone: the most and the least a plot has to hold. */
function choicesOfSeries(given: ChartFacts): (readonly string[] | undefined)[] {
  const keys = offersOf(given).series.map(({ key }) => key);
  return keys.length > 0 ? [undefined, keys, ...keys.map((key) => [key])] : [undefined];
}

/** Every view of a chart a reader can choose, but for mixtures of some of its series. */
export function viewsOf(given: ChartFacts): View[] {
  const { currencies, periods, today } = offersOf(given);
  const monies = today ? (["day", "today"] as const) : [undefined];
  return choicesOfSeries(given).flatMap((series) =>
    orNone(currencies).flatMap((currency) =>
      orNone(periods).flatMap((per) => monies.map((money) => ({ currency, per, money, series }))),
    ),
  );
}

export const nameOf = ({ currency, per, money, series }: View): string =>
  [currency, per, money, series?.join("+")].filter(Boolean).join(", ") || "as it opens";

/** One chart in one language, with everything it can be made to show. */
export interface Drawn {
  readonly id: string;
  readonly locale: Locale;
  /** "pay-by-job in fr" */
  readonly name: string;
  readonly facts: ChartFacts;
  /** As it opens. */
  readonly spec: ChartSpec;
  readonly views: readonly { readonly view: View; readonly name: string; readonly spec: ChartSpec }[];
}

/** Every chart in every language. */
export const drawnCharts: readonly Drawn[] = chartIds.flatMap((id) =>
  locales.map((locale) => {
    const given = facts(id, locale);
    const views = viewsOf(given).map((view) => ({ view, name: nameOf(view), spec: specify(given, view) }));
    return { id, locale, name: `${id} in ${locale}`, facts: given, spec: specify(given), views };
  }),
);
