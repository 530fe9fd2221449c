import type { Locale } from "../../../domain/locale.ts";
import { chartStrings } from "../../../i18n/chart-strings.ts";
import { money, number } from "../../../i18n/format.ts";
import { saysStrings } from "../../../i18n/says.ts";
import type { Table } from "../../spec/table.ts";
import type { DotsSpec } from "./spec.ts";

/** One row a column of dots: seventy-three amounts would say less. */
export function dotsTable({ dots, bin, currency }: DotsSpec, locale: Locale): Table {
  const strings = chartStrings(locale);
  const counts = Map.groupBy(dots, ({ at }) => Math.floor(at / bin));
  const rows = [...counts].map(([index, { length }]) => [
    money(locale, { low: index * bin, high: (index + 1) * bin }, currency),
    number(locale, length),
  ]);
  return { head: [strings["chart.band"], strings["chart.count"]], rows };
}

export function describeDots({ dots, line, guess, reaching }: DotsSpec, locale: Locale): string {
  const strings = saysStrings(locale);
  const ends = [dots[0]?.label ?? "", dots.at(-1)?.label ?? ""] as const;
  const lines = [line, ...(guess ? [guess] : [])].map(({ name, label }) =>
    strings["chart.say-line"](name, label),
  );
  return [strings["chart.say-dots"](number(locale, dots.length), ...ends, reaching), ...lines].join(" ");
}
