import { csvText } from "../charts/export/csv-file.ts";
import { licence } from "../domain/licence.ts";
import type { Locale } from "../domain/locale.ts";
import { type PayCell, quantileAt, since, steps } from "../domain/pay-cell.ts";
import { publisherOf } from "../domain/source.ts";
import { money } from "../i18n/format.ts";
import { t } from "../i18n/strings.ts";
import { type Ledger, sourceOf } from "../ledger/ledger.ts";
import { type PayDataset, cellOf, countryOf } from "./pay-dataset.ts";
import { namesOf } from "./finding.ts";
import type { ViewKey } from "./view-keys.ts";

/* At build only: a view as a spreadsheet takes it. */

interface Figure {
  readonly measure: string;
  readonly amount: number;
}

/** The quantiles of a cell, or under ten records each amount. */
function figuresOf(cell: PayCell, locale: Locale): Figure[] {
  const strings = t(locale);
  if (!cell.quantiles)
    return (cell.amounts ?? []).map((amount) => ({ measure: strings["view.record"], amount }));
  return steps.map((step) => ({
    measure: step === 50 ? strings["chart.median"] : `P${step}`,
    amount: quantileAt(cell, step) ?? 0,
  }));
}

/** Every figure of a view, then of each of its years, a line each, with its unit, records, source and licence. */
export function viewCsv(
  ledger: Ledger,
  dataset: PayDataset,
  view: ViewKey,
  locale: Locale,
  address: string,
): string {
  const strings = t(locale);
  const { currency } = countryOf(dataset, view.country);
  const source = sourceOf(ledger, ledger.explorer.figures.provenance.source);
  const { first, last } = dataset.years;
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const rows = [undefined, ...years].flatMap((year) => {
    const cell = cellOf(dataset, { ...view, year });
    if (!cell) return [];
    const when = year ? strings["explore.within"](String(year)) : strings["explore.since"](String(since));
    return figuresOf(cell, locale).map(({ measure, amount }) => [
      namesOf(dataset, view, locale),
      when,
      measure,
      money(locale, { low: amount, high: amount }, currency),
      amount,
      amount,
      currency,
      strings["period.year"],
      strings["basis.gross"],
      cell.n,
      cell.adverts,
      "",
      publisherOf(source, locale),
      source.url,
      licence,
      address,
    ]);
  });
  return csvText(locale, rows);
}
