import type { Locale } from "../../../domain/locale.ts";
import { chartStrings } from "../../../i18n/chart-strings.ts";
import { money, number } from "../../../i18n/format.ts";
import type { Table } from "../../spec.ts";
import type { ChartKind } from "../kind.ts";
import { dotsChart } from "./dots-chart.ts";
import { type DotsFacts, type DotsSpec, specifyDots } from "./dots-spec.ts";

/** One row a column of dots: seventy-three amounts would say less. */
function dotsTable({ dots, bin, currency }: DotsSpec, locale: Locale): Table {
  const strings = chartStrings(locale);
  const counts = Map.groupBy(dots, ({ at }) => Math.floor(at / bin));
  const rows = [...counts].map(([index, { length }]) => [
    money(locale, { low: index * bin, high: (index + 1) * bin }, currency),
    number(locale, length),
  ]);
  return { head: [strings["chart.band"], strings["chart.count"]], rows };
}

export const dots: ChartKind<DotsFacts, DotsSpec> = {
  specify: specifyDots,
  series: () => [],
  // In dollars the records stand as their publisher gave them.
  converts: (_, currency) => currency !== "USD",
  table: dotsTable,
  chart: dotsChart,
};
