import type { Locale } from "../../../domain/locale.ts";
import { fiveOf, quantileAt } from "../../../domain/pay-cell.ts";
import { thicknessOf } from "../../../domain/thin-data.ts";
import { number } from "../../../i18n/format.ts";
import { recordsIn } from "../../../i18n/records.ts";
import { t } from "../../../i18n/strings.ts";
import type { Ledger } from "../../../ledger/ledger.ts";
import { type Cell, cellAt, countryNamed, jobNamed } from "../../facts/cells.ts";
import type { DefinitionOf } from "../definitions.ts";
import type { PercentilesFacts } from "./facts.ts";
import { DateBook } from "../../facts/lookups.ts";

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
export function gatherPercentiles(ledger: Ledger, definition: Definition, locale: Locale): PercentilesFacts {
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
