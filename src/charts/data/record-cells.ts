import type { ExplorerCell, ListedRecord } from "../../domain/explorer.ts";
import type { Locale, Localized } from "../../domain/locale.ts";
import { type PayCell, since } from "../../domain/pay-cell.ts";
import { advertsIn } from "../../domain/thin-data.ts";
import { t } from "../../i18n/strings.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import { type ChartDefinition, jobsOf } from "../kinds/definitions.ts";
import { type Backing, sourcesIn } from "./claims.ts";

/* What charts draw of the records: the same cells of content/data/explorer.json as the explorer, by the same rule. */

/** Which cell: without a year all since 2023. */
interface CellKey {
  readonly job: string;
  readonly country: string;
  readonly year?: number | undefined;
}

export type Cell = PayCell & CellKey;

const read = ({ job, country, year, n, quantiles, amounts }: ExplorerCell): Cell => ({
  job,
  country,
  year,
  n,
  adverts: advertsIn(n, year),
  ...(quantiles && { quantiles }),
  ...(amounts && { amounts }),
});

/** The cell of a job in a country, all levels together. Throws when it holds no record. */
export function cellAt({ explorer }: Ledger, { job, country, year }: CellKey): Cell {
  const cell = explorer.figures.cells.find(
    (one) => one.job === job && one.country === country && one.year === year && !one.level,
  );
  if (!cell)
    throw new Error(
      `found no record of “${job}” in “${country}”; expected a cell of content/data/explorer.json`,
    );
  return read(cell);
}

/** The cells of the years of a job in a country that have any record, from the first on. */
export const yearsAt = ({ explorer }: Ledger, { job, country }: CellKey): (Cell & { year: number })[] =>
  explorer.figures.cells.flatMap((one) =>
    one.job === job && one.country === country && one.year !== undefined && !one.level
      ? [{ ...read(one), year: one.year }]
      : [],
  );

/** Each record of a job that is listed (content/data/jobs.yaml). Throws for one that is not. */
export function recordsOf({ explorer }: Ledger, job: string): ListedRecord[] {
  const records = explorer.figures.listed.filter((one) => one.job === job);
  if (records.length === 0)
    throw new Error(
      `found no listed record of “${job}”; expected a job that is \`listed\` in content/data/jobs.yaml`,
    );
  return records;
}

/** How many records of each 10,000 of a year have the titles of a job, from 2023 on, the first year of the title. */
export const sharesOf = ({ explorer }: Ledger, job: string): { year: number; n: number; share: number }[] =>
  explorer.figures.titles
    .filter(({ year }) => year >= since)
    .map(({ year, n, jobs }) => ({ year, n, share: ((jobs[job] ?? 0) / n) * 10_000 }));

/** The names of a job of the records. Throws for a job that content/data/jobs.yaml does not have. */
export function jobNamed({ explorer }: Ledger, key: string): Localized {
  const job = explorer.jobs.find((one) => one.key === key);
  if (!job) throw new Error(`found job “${key}”; expected one of content/data/jobs.yaml`);
  return job.name;
}

/** A country of the records, with its currency and its names. Throws for one that content/data/countries.yaml does not have. */
export function countryNamed({ explorer }: Ledger, code: string) {
  const country = explorer.countries[code];
  if (!country) throw new Error(`found country “${code}”; expected one of content/data/countries.yaml`);
  return country;
}

/** How many records, and about how many adverts, a cell has. */
export type Counts = Pick<PayCell, "n" | "adverts">;

/** What kinds of chart have in common whose amounts are those of the records (`ChartBuild`). */
export const fromRecords = {
  sources: ({ explorer }: Ledger): string[] => [explorer.figures.provenance.source],
  currencies: (ledger: Ledger, definition: ChartDefinition): string[] =>
    jobsOf(definition).flatMap(({ country }) => (country ? [countryNamed(ledger, country).currency] : [])),
  /** The years of the records. */
  dates: ({ explorer }: Ledger): string[] => explorer.figures.titles.map(({ year }) => String(year)),
  /** One for all: each row says its own count. */
  backing: (ledger: Ledger, _: ChartDefinition, locale: Locale): Backing[] => [
    { basis: t(locale)["basis.gross"], unit: "", n: "", ...recordsSource(ledger, locale) },
  ],
};

/** Who published the records. */
export const recordsSource = (ledger: Ledger, locale: Locale): Pick<Backing, "source" | "url"> =>
  sourcesIn(ledger, [ledger.explorer.figures.provenance.source], locale);
