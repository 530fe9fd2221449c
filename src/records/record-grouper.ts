import type { Countries, Job, ListedRecord } from "../domain/explorer.ts";
import type { Level } from "../domain/pay-cell.ts";
import type { SalaryRecord } from "./record.ts";

/** The records that differ in amount alone. */
export interface RecordGroup {
  /** The job that has the records; none when no job claims their titles. */
  readonly job: string | undefined;
  readonly country: string;
  readonly level: Level;
  readonly year: number;
  /** Those paid in the currency of the country. */
  readonly amounts: number[];
  /** How many are paid in another. */
  elsewhere: number;
}

/** All the records of a year, and of each job. */
interface YearCount {
  n: number;
  readonly jobs: Map<string, number>;
}

/** Sorts records into groups as they come; an amount is all that is kept of each, but for the jobs that are listed. */
export class RecordGrouper {
  readonly #groups = new Map<string, RecordGroup>();
  readonly #patterns: readonly { key: string; titles: RegExp }[];
  readonly #countries: Countries;
  readonly #listed: ReadonlySet<string>;
  readonly years = new Map<number, YearCount>();
  readonly listed: ListedRecord[] = [];

  constructor(jobs: readonly Job[], countries: Countries) {
    this.#countries = countries;
    this.#listed = new Set(jobs.filter(({ listed }) => listed).map(({ key }) => key));
    this.#patterns = jobs.flatMap(({ key, titles }) =>
      titles === undefined ? [] : [{ key, titles: new RegExp(titles, "i") }],
    );
  }

  add({ title, country, level, year, amount, currency, usd }: SalaryRecord): void {
    const job = this.#patterns.find(({ titles }) => titles.test(title))?.key;
    this.#count(year, job);
    if (job && this.#listed.has(job)) this.listed.push({ job, country, level, year, amount, currency, usd });
    const id = [job, country, level, year].join(" ");
    let group = this.#groups.get(id);
    if (!group) this.#groups.set(id, (group = { job, country, level, year, amounts: [], elsewhere: 0 }));
    if (this.#countries[country]?.currency === currency) group.amounts.push(amount);
    else group.elsewhere += 1;
  }

  #count(year: number, job: string | undefined): void {
    let count = this.years.get(year);
    if (!count) this.years.set(year, (count = { n: 0, jobs: new Map() }));
    count.n += 1;
    if (job) count.jobs.set(job, (count.jobs.get(job) ?? 0) + 1);
  }

  get groups(): readonly RecordGroup[] {
    return [...this.#groups.values()];
  }
}
