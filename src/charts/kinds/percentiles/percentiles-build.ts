import type { Locale } from "../../../domain/locale.ts";
import { fiveOf, quantileAt } from "../../../domain/pay-cell.ts";
import { thicknessOf } from "../../../domain/thin-data.ts";
import { number } from "../../../i18n/format.ts";
import { recordsIn } from "../../../i18n/records.ts";
import { t } from "../../../i18n/strings.ts";
import type { Ledger } from "../../../ledger/ledger.ts";
import { DateBook } from "../../data/money-data.ts";
import { type Cell, cellAt, countryNamed, fromRecords, jobNamed } from "../../data/record-cells.ts";
import { rowTitle } from "../../spec.ts";
import { joined } from "../alternative-types.ts";
import type { ChartBuild, Headline } from "../builds.ts";
import type { DefinitionOf } from "../definitions.ts";
import type { PercentileRow, PercentilesFacts, PercentilesSpec } from "./percentiles-spec.ts";

type Definition = DefinitionOf<"percentiles">;
type Row = Cell & { readonly claim?: string | undefined };

/** The row the reader came for, then the best paid; under headings, in the order given. */
function ordered(rows: readonly Row[], { first, groups }: Definition): readonly Row[] {
  if (groups) return rows;
  return rows.toSorted(
    (a, b) =>
      Number(b.job === first) - Number(a.job === first) ||
      (quantileAt(b, 50) ?? 0) - (quantileAt(a, 50) ?? 0),
  );
}

/** The cells a chart asks for, each in the currency of its country. Throws when one holds no record. */
function percentilesFacts(ledger: Ledger, definition: Definition, locale: Locale): PercentilesFacts {
  const { groups = [] } = definition;
  const dates = new DateBook(ledger);
  // Years together are converted at the rate of the last.
  const dated = dates.on(String(ledger.explorer.figures.provenance.years.last));
  const strings = t(locale);
  const cells = definition.rows.map((row) => ({ ...cellAt(ledger, row), claim: row.claim }));
  const rows = ordered(cells, definition).map((cell) => {
    const { job, country, n, adverts, claim, amounts } = cell;
    const values = fiveOf(cell);
    return {
      ...(definition.groups && { key: job }),
      name: definition.groups ? countryNamed(ledger, country).name[locale] : jobNamed(ledger, job)[locale],
      count: number(locale, n),
      adverts: number(locale, adverts),
      under: recordsIn(strings, locale, cell),
      indicative: thicknessOf(adverts) === "indicative",
      published: countryNamed(ledger, country).currency,
      dated,
      ...(claim && { claim }),
      ...(values && { values }),
      ...(amounts && { amounts }),
    };
  });
  return {
    kind: "percentiles",
    locale,
    currency: definition.currency,
    per: "year",
    ...dates.facts,
    series: groups.map(({ key, off }) => ({ key, name: jobNamed(ledger, key)[locale], on: !off })),
    rows,
  };
}

const middle = ({ values }: PercentileRow): number => values?.[2] ?? 0;

/** The medians of the first row and, of rows in groups, of that of its group which lies highest. */
function mediansOf({ rows }: PercentilesSpec, locale: Locale): Headline {
  const [first] = rows;
  if (!first) return { numerals: [] };
  const highest = rows
    .filter(({ group }) => group === first.group)
    .toSorted((a, b) => middle(a) - middle(b))
    .at(-1);
  const shown = first.group !== undefined && highest && highest !== first ? [first, highest] : [first];
  const median = t(locale)["chart.median"].toLocaleLowerCase();
  const numerals = shown.flatMap((row) =>
    row.labels ? [{ text: row.labels[2], says: joined(rowTitle(row), median, row.under) }] : [],
  );
  return { numerals, reference: first.claim, value: middle(first) };
}

export const percentilesBuild: ChartBuild<"percentiles"> = {
  ...fromRecords,
  facts: percentilesFacts,
  counts: (ledger, { groups = [], rows }) => {
    const off = groups.filter((group) => group.off).map(({ key }) => key);
    return rows.filter(({ job }) => !off.includes(job)).map((row) => cellAt(ledger, row));
  },
  // Years together are converted at the rate of the last.
  dates: ({ explorer }) => [String(explorer.figures.provenance.years.last)],
  headline: (spec, _, locale) => mediansOf(spec, locale),
};
