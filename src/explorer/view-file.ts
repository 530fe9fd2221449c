import type { ChartFile } from "../charts/chart-file.ts";
import { licence, licenceUrl } from "../domain/licence.ts";
import { type PayCell, since, steps } from "../domain/pay-cell.ts";
import { type Ledger, sourceOf } from "../ledger/ledger.ts";
import { type PayDataset, cellOf, countryOf, elsewhereOf, jobOf } from "./pay-dataset.ts";
import { emptyCell } from "./chart-data.ts";
import type { ViewKey } from "./view-keys.ts";

/* At build only: a view as data, for anyone who would count on with it. */

/** { n: 28, quantiles: […] } → { n: 28, quantiles: { 5: …, 95: … } }; under ten adverts, the amounts. */
const figures = ({ n, adverts, quantiles, amounts }: PayCell) =>
  quantiles
    ? { n, adverts, quantiles: Object.fromEntries(steps.map((step, index) => [step, quantiles[index]])) }
    : { n, adverts, amounts };

/** The figures of a view and of each of its years, with their unit, source, licence and checksum. */
export function viewFigures(ledger: Ledger, dataset: PayDataset, view: ViewKey, address: string) {
  const { job, country, level } = view;
  const { source, file, sha256, date, rows } = ledger.explorer.figures.provenance;
  const { title, publisher, url, licence: theirs } = sourceOf(ledger, source);
  const years = Array.from(
    { length: dataset.years.last - dataset.years.first + 1 },
    (_, index) => dataset.years.first + index,
  ).flatMap((year) => {
    const cell = cellOf(dataset, { ...view, year });
    return cell ? [{ year, ...figures(cell) }] : [];
  });
  return {
    job: { key: job, name: jobOf(dataset, job).name },
    country: { code: country, name: countryOf(dataset, country).name },
    level: level ?? "all",
    unit: { currency: countryOf(dataset, country).currency, period: "year", basis: "gross" },
    since,
    ...figures(cellOf(dataset, view) ?? emptyCell),
    years,
    /** Of all levels: records in another currency. */
    leftOut: elsewhereOf(dataset, view),
    source: { title, publisher, url, licence: theirs, date, file, rows, sha256 },
    licence: { name: licence, url: licenceUrl },
    address,
  };
}

/** What the file of a view holds: all that its chart needs, and its figures under a name of their own. */
export type ViewFile = ChartFile & { readonly figures: ReturnType<typeof viewFigures> };
