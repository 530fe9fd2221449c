import type { Locale } from "../../../domain/locale.ts";
import type { PayRow, Table } from "../../../domain/table.ts";
import { thicknessOf } from "../../../domain/thin-data.ts";
import { number } from "../../../i18n/format.ts";
import { recordsIn } from "../../../i18n/records.ts";
import { t } from "../../../i18n/strings.ts";
import type { Ledger } from "../../../ledger/ledger.ts";
import { countryName } from "../../facts/country.ts";
import type { DefinitionOf } from "../definitions.ts";
import type { PercentilesFacts } from "./facts.ts";
import { DateBook, tableOf } from "../../facts/lookups.ts";
import type { Offered } from "../../spec/view.ts";

type PayTable = Extract<Table, { kind: "pay" }>;
type Definition = DefinitionOf<"percentiles">;

/** All five of a row, or none: under ten records there is no percentile. */
function valuesOf({ n, p10, p25, p50, p75, p90 }: PayRow) {
  const complete =
    p10 !== undefined && p25 !== undefined && p50 !== undefined && p75 !== undefined && p90 !== undefined;
  return complete && thicknessOf(n) !== "dots" ? ([p10, p25, p50, p75, p90] as const) : undefined;
}

/** The row the reader came for, then the best paid; under headings, the order of the table. */
function ordered({ rows }: PayTable, { first, groups }: Definition): readonly PayRow[] {
  if (groups) return rows;
  return rows.toSorted(
    (a, b) => Number(b.key === first) - Number(a.key === first) || (b.p50 ?? 0) - (a.p50 ?? 0),
  );
}

/** The jobs of a chart whose rows are countries. Throws when the table lacks one. */
function seriesOf({ rows }: PayTable, { groups = [] }: Definition, locale: Locale): Offered[] {
  return groups.map(({ key, off }) => {
    const job = rows.find((row) => row.key === key)?.job;
    if (!job) throw new Error(`found group “${key}”; expected the key of a row of the table`);
    return { key, name: job[locale], on: !off };
  });
}

/** The rows of a pay table, in the currency of each. Throws when a row has none, or no country to be named by. */
export function gatherPercentiles(ledger: Ledger, definition: Definition, locale: Locale): PercentilesFacts {
  const table = tableOf(ledger, definition.table, "pay");
  const dates = new DateBook(ledger);
  const dated = dates.on(table.period);
  const strings = t(locale);
  const rows = ordered(table, definition).map((row) => {
    const { key, job, n, country, claim, currency: published = table.currency } = row;
    if (!published)
      throw new Error(`found “${key}” without a currency; expected that of its table or its own`);
    const values = valuesOf(row);
    return {
      ...(definition.groups && { key }),
      name: definition.groups ? countryName(strings, country ?? "") : job[locale],
      count: number(locale, n),
      under: recordsIn(strings, locale, n),
      indicative: thicknessOf(n) === "indicative",
      published,
      dated,
      ...(claim && { claim }),
      ...(values && { values }),
    };
  });
  return {
    kind: "percentiles",
    locale,
    currency: definition.currency,
    per: table.per,
    ...dates.facts,
    series: seriesOf(table, definition, locale),
    rows,
  };
}
