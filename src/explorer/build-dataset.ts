import { DateBook, type DatedFact } from "../charts/data/money-data.ts";
import type { ExplorerCell } from "../domain/explorer.ts";
import { levels } from "../domain/pay-cell.ts";
import type { Ledger } from "../ledger/ledger.ts";
import { type PayDataset, encodeDeltas } from "./pay-dataset.ts";
import { ledger } from "../ledger/read.ts";

/* At build only: the dataset is built from the figures, the rates and the prices of the ledger. */

const every = <One>(from: number, to: number, make: (at: number) => One): One[] =>
  Array.from({ length: to - from + 1 }, (_, index) => make(from + index));

const placeOf = ({ job, country, level, year }: Partial<ExplorerCell>): string =>
  [job, country, level, year].join(" ");

/** Rate and prices of each year, by its name, and the rate of today. */
function datesOf(ledger: Ledger, first: number, last: number): Pick<PayDataset, "dated" | "today"> {
  const dates = new DateBook(ledger);
  const places = every(first, last, (year) => [String(year), dates.on(String(year))] as const);
  const { dated, today } = dates.facts;
  const entries = places.flatMap(([year, place]): [string, DatedFact][] => {
    const fact = dated[place];
    return fact ? [[year, fact]] : [];
  });
  return { dated: Object.fromEntries(entries), today };
}

/** The dataset of the explorer. Throws when a rate or a price is missing. */
export function buildDataset(ledger: Ledger): PayDataset {
  const { figures, jobs, countries } = ledger.explorer;
  const { first, last } = figures.provenance.years;
  const cells = new Map(figures.cells.map((cell) => [placeOf(cell), cell]));
  const elsewhere = new Map(figures.elsewhere.map((one) => [placeOf(one), one.n]));
  const held = new Set(figures.cells.map(({ country }) => country));
  const read = Object.entries(countries).filter(([code]) => held.has(code));
  const byCountry = <One>(make: (country: string) => One): One[] => read.map(([code]) => make(code));
  return {
    jobs: jobs.map(({ key, name, people, path }) => ({ key, name, people, path })),
    countries: read.map(([code, { currency, name, where, path }]) => ({ code, currency, name, where, path })),
    years: { first, last },
    ...datesOf(ledger, first, last),
    elsewhere: jobs.map(({ key: job }) =>
      byCountry((country) => elsewhere.get(placeOf({ job, country })) ?? 0),
    ),
    cells: jobs.map(({ key: job }) =>
      byCountry((country) =>
        [undefined, ...levels].map((level) =>
          [undefined, ...every(first, last, (year) => year)].map((year) => {
            const cell = cells.get(placeOf({ job, country, level, year }));
            return cell ? encodeDeltas(cell.n, cell.quantiles ?? cell.amounts ?? []) : 0;
          }),
        ),
      ),
    ),
  };
}

let bound: PayDataset | undefined;

/** At build only: the dataset of this site, bound once for all the pages that open it. */
export const payDataset = (): PayDataset => (bound ??= buildDataset(ledger()));
