import type { DefinitionOf } from "../../domain/chart.ts";
import type { Locale } from "../../domain/locale.ts";
import { thicknessOf } from "../../domain/thin-data.ts";
import { number } from "../../i18n/format.ts";
import { recordsIn } from "../../i18n/records.ts";
import { t } from "../../i18n/strings.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import type { MediansFacts } from "./facts.ts";
import { yearAxis } from "./gather-trend.ts";
import { DateBook, tableOf } from "./lookups.ts";

/** One line a job over the years of a table of medians, each year at its own rate and prices. */
export function gatherMedians(
  ledger: Ledger,
  definition: DefinitionOf<"medians">,
  locale: Locale,
): MediansFacts {
  const table = tableOf(ledger, definition.table, "medians");
  const dates = new DateBook(ledger);
  const strings = t(locale);
  const series = definition.lines.map(({ key, tone, name, off }) => ({
    key,
    name: name[locale],
    on: !off,
    tone,
    points: table.rows
      .filter((row) => row.key === key)
      .map(({ year, n, p50 }) => ({
        year,
        count: number(locale, n),
        detail: recordsIn(strings, locale, n),
        indicative: thicknessOf(n) === "indicative",
        dated: dates.on(String(year)),
        ...(p50 !== undefined && thicknessOf(n) !== "dots" && { value: p50 }),
      })),
  }));
  const years = series.flatMap(({ points }) => points.map(({ year }) => year));
  return {
    kind: "medians",
    locale,
    currency: definition.currency,
    published: table.currency,
    per: table.per,
    ...dates.facts,
    x: yearAxis(Math.min(...years), Math.max(...years)),
    series,
  };
}
