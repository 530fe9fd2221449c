import { quantileSorted } from "d3-array";
import type { Countries, ExplorerCell, ExplorerFigures, Job, ListedRecord } from "../domain/explorer.ts";
import { levels, type PayCell, since, steps } from "../domain/pay-cell.ts";
import { advertsIn, thicknessOf } from "../domain/thin-data.ts";
import type { RecordGroup, RecordGrouper } from "./record-grouper.ts";

declare module "d3-array" {
  /** It reads by index and length alone; its own types know arrays only. */
  function quantileSorted(values: Float64Array, p: number): number | undefined;
}

/**
 * A quantile to the unit, a half to the even one, as the tables of the articles have it. It is a whole number of
 * hundredths, which binary fractions miss: they would send some halves down.
 */
function roundHalfToEven(quantile: number): number {
  const exact = Math.round(quantile * 100) / 100;
  const nearest = Math.round(exact);
  return nearest - exact === 0.5 && nearest % 2 === 1 ? nearest - 1 : nearest;
}

/**
 * What some amounts are together, by the thin-data rule: quantiles by linear interpolation, or the amounts
 * themselves. They are gathered and sorted in `scratch`, the same for every cell: a new one each would fill the memory.
 */
function summarizePay(
  all: readonly (readonly number[])[],
  scratch: Float64Array,
  year: number | undefined,
): Omit<PayCell, "adverts"> {
  let n = 0;
  for (const amounts of all) {
    scratch.set(amounts, n);
    n += amounts.length;
  }
  const sorted = scratch.subarray(0, n).sort();
  if (thicknessOf(advertsIn(n, year)) === "dots") return { n, amounts: [...sorted] };
  return { n, quantiles: steps.map((step) => roundHalfToEven(quantileSorted(sorted, step / 100) ?? 0)) };
}

/** Records in its currency since 2023 that a country needs to be in the explorer. */
const fewest = 10;

type Groups = readonly RecordGroup[];

const sum = (groups: Groups, count: (group: RecordGroup) => number): number =>
  groups.reduce((total, group) => total + count(group), 0);
const own = (groups: Groups): number => sum(groups, ({ amounts }) => amounts.length);
const other = (groups: Groups): number => sum(groups, ({ elsewhere }) => elsewhere);
const recent = (groups: Groups): Groups => groups.filter(({ year }) => year >= since);

/** The cells of a job in a country: all levels, then each; all years since 2023, then each. */
function cellsOf(job: string, country: string, groups: Groups, scratch: Float64Array): ExplorerCell[] {
  const years = [...new Set(groups.map(({ year }) => year))].sort();
  return [undefined, ...levels].flatMap((level) =>
    [undefined, ...years].flatMap((year) => {
      const these = (year ? groups.filter((group) => group.year === year) : recent(groups)).filter(
        (group) => !level || group.level === level,
      );
      if (own(these) === 0) return [];
      const { n, quantiles, amounts } = summarizePay(
        these.map((group) => group.amounts),
        scratch,
        year,
      );
      const pay = quantiles ? { quantiles: [...quantiles] } : { amounts: [...(amounts ?? [])] };
      return [{ job, country, ...(level && { level }), ...(year && { year }), n, ...pay }];
    }),
  );
}

const titlesOf = (years: RecordGrouper["years"], jobs: readonly Job[]): ExplorerFigures["titles"] =>
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
  { groups, years, listed }: Pick<RecordGrouper, "groups" | "years" | "listed">,
  jobs: readonly Job[],
  countries: Countries,
): Omit<ExplorerFigures, "provenance"> {
  const found = [...Map.groupBy(groups, ({ country }) => country)]
    .map(([country, all]) => ({ country, all, enough: own(recent(all)) >= fewest }))
    .sort((a, b) => (a.country < b.country ? -1 : 1));
  const read = jobs.flatMap(({ key: job, titles }) =>
    found
      .filter(({ enough }) => enough)
      .map(({ country, all }) => ({
        job,
        country,
        groups: titles === undefined ? all : all.filter((group) => group.job === job),
      })),
  );
  const scratch = new Float64Array(own(groups));
  return {
    elsewhere: read
      .map(({ job, country, groups }) => ({ job, country, n: other(recent(groups)) }))
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
    cells: read.flatMap(({ job, country, groups }) => cellsOf(job, country, groups, scratch)),
  };
}
