import type { Countries, ExplorerCell, ExplorerFigures, Job, ListedRecord } from "../domain/explorer.ts";
import { levels, since } from "../domain/pay-cell.ts";
import { payOf } from "./pay.ts";
import type { Heap, Tally } from "./tally.ts";

/** Records in its currency since 2023 that a country needs to be in the explorer. */
const fewest = 10;

type Heaps = readonly Heap[];

const sum = (heaps: Heaps, count: (heap: Heap) => number): number =>
  heaps.reduce((total, heap) => total + count(heap), 0);
const own = (heaps: Heaps): number => sum(heaps, ({ amounts }) => amounts.length);
const other = (heaps: Heaps): number => sum(heaps, ({ elsewhere }) => elsewhere);
const recent = (heaps: Heaps): Heaps => heaps.filter(({ year }) => year >= since);

/** The cells of a job in a country: all levels, then each; all years since 2023, then each. */
function cellsOf(job: string, country: string, heaps: Heaps, room: Float64Array): ExplorerCell[] {
  const years = [...new Set(heaps.map(({ year }) => year))].sort();
  return [undefined, ...levels].flatMap((level) =>
    [undefined, ...years].flatMap((year) => {
      const these = (year ? heaps.filter((heap) => heap.year === year) : recent(heaps)).filter(
        (heap) => !level || heap.level === level,
      );
      if (own(these) === 0) return [];
      const { n, quantiles, amounts } = payOf(
        these.map((heap) => heap.amounts),
        room,
        year,
      );
      const pay = quantiles ? { quantiles: [...quantiles] } : { amounts: [...(amounts ?? [])] };
      return [{ job, country, ...(level && { level }), ...(year && { year }), n, ...pay }];
    }),
  );
}

const titlesOf = (years: Tally["years"], jobs: readonly Job[]): ExplorerFigures["titles"] =>
  [...years]
    .sort(([a], [b]) => a - b)
    .map(([year, { n, jobs: counts }]) => ({
      year,
      n,
      jobs: Object.fromEntries(
        jobs.flatMap(({ key }) => {
          const count = counts.get(key);
          return count ? [[key, count]] : [];
        }),
      ),
    }));

/** By year, then country, then pay: whatever the order of the file. */
const inOrder = (a: ListedRecord, b: ListedRecord): number =>
  a.year - b.year ||
  a.country.localeCompare(b.country, "en") ||
  a.usd - b.usd ||
  a.amount - b.amount ||
  a.level.localeCompare(b.level, "en");

/** The figures of the explorer from all records, in the order of the jobs, then of the country codes. */
export function figuresFrom(
  { heaps, years, listed }: Pick<Tally, "heaps" | "years" | "listed">,
  jobs: readonly Job[],
  countries: Countries,
): Omit<ExplorerFigures, "provenance"> {
  const found = [...Map.groupBy(heaps, ({ country }) => country)]
    .map(([country, all]) => ({ country, all, enough: own(recent(all)) >= fewest }))
    .sort((a, b) => (a.country < b.country ? -1 : 1));
  const read = jobs.flatMap(({ key: job, titles }) =>
    found
      .filter(({ enough }) => enough)
      .map(({ country, all }) => ({
        job,
        country,
        heaps: titles === undefined ? all : all.filter((heap) => heap.job === job),
      })),
  );
  const room = new Float64Array(own(heaps));
  return {
    elsewhere: read
      .map(({ job, country, heaps }) => ({ job, country, n: other(recent(heaps)) }))
      .filter(({ n }) => n > 0),
    unread: found
      .filter(({ enough }) => !enough)
      .map(({ country, all }) => ({
        country,
        n: own(recent(all)) + other(recent(all)),
        why: countries[country] ? "few" : "currency",
      })),
    titles: titlesOf(years, jobs),
    listed: listed.toSorted(inOrder),
    cells: read.flatMap(({ job, country, heaps }) => cellsOf(job, country, heaps, room)),
  };
}
