import type { Countries, Job } from "../domain/explorer.ts";
import type { Level } from "../domain/pay-cell.ts";
import type { SalaryRecord } from "./record.ts";

/** The records that differ in amount alone. */
export interface Heap {
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

/** Sorts records into heaps as they come; an amount is all that is kept of each. */
export class Tally {
  readonly #heaps = new Map<string, Heap>();
  readonly #patterns: readonly { key: string; titles: RegExp }[];
  readonly #countries: Countries;

  constructor(jobs: readonly Job[], countries: Countries) {
    this.#countries = countries;
    this.#patterns = jobs.flatMap(({ key, titles }) =>
      titles === undefined ? [] : [{ key, titles: new RegExp(titles, "i") }],
    );
  }

  add({ title, country, level, year, amount, currency }: SalaryRecord): void {
    const job = this.#patterns.find(({ titles }) => titles.test(title))?.key;
    const id = [job, country, level, year].join(" ");
    let heap = this.#heaps.get(id);
    if (!heap) this.#heaps.set(id, (heap = { job, country, level, year, amounts: [], elsewhere: 0 }));
    if (this.#countries[country]?.currency === currency) heap.amounts.push(amount);
    else heap.elsewhere += 1;
  }

  get heaps(): readonly Heap[] {
    return [...this.#heaps.values()];
  }
}
