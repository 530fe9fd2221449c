/*
 * The records of one job in one country, perhaps of one level or one year: how many there are, and what they
 * pay a year, gross, in the currency of the country. Without zod, for it travels to the browser.
 */

import { fewest } from "./thin-data.ts";

/** EN entry, MI mid, SE senior, EX executive or director: the codes of the records. */
export const levels = ["EN", "MI", "SE", "EX"] as const;
export type Level = (typeof levels)[number];

/** The years together when no year is chosen: from 2023, the first year with a prompt engineer, to the last. */
export const since = 2023;

/** The quantiles of a cell, in per cent: 5, 10, … 95. */
export const steps = Array.from({ length: 19 }, (_, index) => (index + 1) * 5);

export interface PayCell {
  readonly n: number;
  /** At ten records or more: one amount a step, rounded to the unit. */
  readonly quantiles?: readonly number[];
  /** Under ten: the amounts themselves, rising (the thin-data rule). */
  readonly amounts?: readonly number[];
}

/** The amount at a step of a cell: 50 is the median. Undefined under ten records. */
export const quantileAt = ({ quantiles }: PayCell, step: number): number | undefined =>
  quantiles?.[steps.indexOf(step)];

/**
 * Whether a view has a page of its own: a job in a country since 2023 from ten records on, one level of it from
 * thirty on. Single years have none.
 */
export function deservesPage(
  { level, year }: { readonly level?: Level | undefined; readonly year?: number | undefined },
  n: number,
): boolean {
  if (year) return false;
  return n >= (level ? fewest.solid : fewest.percentile);
}
