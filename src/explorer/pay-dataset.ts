import type { DatedFact } from "../charts/data/money-data.ts";
import type { Localized } from "../domain/locale.ts";
import type { Currency, RatePerEuro } from "../domain/money.ts";
import { type Level, levels, type PayCell, since } from "../domain/pay-cell.ts";
import { advertsIn, thicknessOf } from "../domain/thin-data.ts";

/** A cell as it travels: the count, the first amount, and what each next one has more. 0: no record. */
type Packed = readonly number[] | 0;

/** What a row of cells is of: all levels and each, all years since 2023 and each. */
type ByLevelAndYear = readonly (readonly Packed[])[];

/** All that the explorer needs in the browser, fetched once: every cell in a few letters, and the names of both languages. */
export interface PayDataset {
  readonly jobs: readonly { key: string; name: Localized; people: Localized; path: Localized }[];
  readonly countries: readonly {
    code: string;
    currency: Currency;
    name: Localized;
    where: Localized;
    path: Localized;
  }[];
  readonly years: { readonly first: number; readonly last: number };
  /** The rate and the prices of each year. */
  readonly dated: Readonly<Record<string, DatedFact>>;
  readonly today: RatePerEuro;
  /** By job, then country: records left out because paid in another currency. */
  readonly elsewhere: readonly (readonly number[])[];
  /** By job, then country. */
  readonly cells: readonly (readonly ByLevelAndYear[])[];
}

/** Which cell: without a level of all levels, without a year of all since 2023. */
export interface CellKey {
  readonly job: string;
  readonly country: string;
  readonly level?: Level | undefined;
  readonly year?: number | undefined;
}

/** The amounts of a cell, rising: its quantiles, or under ten adverts each record’s. */
export const encodeDeltas = (n: number, all: readonly number[]): number[] => [
  n,
  ...all.map((amount, index) => amount - (all[index - 1] ?? 0)),
];

function decodeDeltas([n = 0, ...more]: readonly number[], year?: number): PayCell {
  let sum = 0;
  const all = more.map((one) => (sum += one));
  const about = { n, adverts: advertsIn(n, year) };
  return thicknessOf(about.adverts) === "dots" ? { ...about, amounts: all } : { ...about, quantiles: all };
}

const jobAt = ({ jobs }: PayDataset, key: string): number => jobs.findIndex((job) => job.key === key);
const countryAt = ({ countries }: PayDataset, code: string): number =>
  countries.findIndex((country) => country.code === code);

/** The figures of a cell; undefined when no record is in it. */
export function cellOf(dataset: PayDataset, { job, country, level, year }: CellKey): PayCell | undefined {
  const row = dataset.cells[jobAt(dataset, job)]?.[countryAt(dataset, country)];
  const packed = row?.[level ? levels.indexOf(level) + 1 : 0]?.[year ? year - dataset.years.first + 1 : 0];
  return packed ? decodeDeltas(packed, year) : undefined;
}

/** How many records of a job in a country since 2023 are left out, because paid in another currency. */
export const elsewhereOf = (dataset: PayDataset, { job, country }: CellKey): number =>
  dataset.elsewhere[jobAt(dataset, job)]?.[countryAt(dataset, country)] ?? 0;

/** A job by key. Throws for one the dataset does not have: only what is on offer is asked for. */
export function jobOf(dataset: PayDataset, key: string): PayDataset["jobs"][number] {
  const job = dataset.jobs[jobAt(dataset, key)];
  if (!job) throw new Error(`found job “${key}”; expected one of content/data/jobs.yaml`);
  return job;
}

/** A country by code. Throws for one the dataset does not have. */
export function countryOf(dataset: PayDataset, code: string): PayDataset["countries"][number] {
  const country = dataset.countries[countryAt(dataset, code)];
  if (!country) throw new Error(`found country “${code}”; expected one with figures in the explorer`);
  return country;
}

/** The years a cell is of: its own, or those since 2023. */
export const yearsCovered = (dataset: PayDataset, year: number | undefined): { from: number; to: number } =>
  year ? { from: year, to: year } : { from: since, to: dataset.years.last };
