/*
 * The records of one job in one country, perhaps of one level or one year: how many there are, and what they
 * pay a year, gross, in the currency of the country. Without zod, for it travels to the browser.
 */

import { advertsIn, fewest } from "./thin-data.ts";

/** EN entry, MI mid, SE senior, EX executive or director: the codes of the records. */
export const levels = ["EN", "MI", "SE", "EX"] as const;
export type Level = (typeof levels)[number];

/** The years together when no year is chosen: from 2023, the first year with a prompt engineer, to the last. */
export const since = 2023;

/** The quantiles of a cell, in per cent: 5, 10, … 95. */
export const steps = Array.from({ length: 19 }, (_, index) => (index + 1) * 5);

export interface PayCell {
  /** How many records there are. */
  readonly n: number;
  /** About how many adverts they are (thin-data.ts). */
  readonly adverts: number;
  /** At ten adverts or more: one amount a step, rounded to the unit. */
  readonly quantiles?: readonly number[];
  /** Under ten: the amounts of the records themselves, rising (the thin-data rule). */
  readonly amounts?: readonly number[];
}

/** The amount at a step of a cell: 50 is the median. Undefined under ten adverts. */
export const quantileAt = ({ quantiles }: Pick<PayCell, "quantiles">, step: number): number | undefined =>
  quantiles?.[steps.indexOf(step)];

/** P10, P25, median, P75 and P90 of a cell; undefined under ten adverts. */
export function fiveOf(
  cell: Pick<PayCell, "quantiles">,
): readonly [number, number, number, number, number] | undefined {
  const [p10, p25, p50, p75, p90] = [10, 25, 50, 75, 90].map((step) => quantileAt(cell, step));
  if (!p10 || !p25 || !p50 || !p75 || !p90) return undefined;
  return [p10, p25, p50, p75, p90];
}

interface Part {
  readonly level?: Level | undefined;
  readonly year?: number | undefined;
}

const least = ({ level }: Part): number => (level ? fewest.solid : fewest.percentile);

/**
 * Whether a view of so many records has a page of its own: a job in a country since 2023 from ten adverts on, one level
 * of it from thirty on. Single years have none.
 */
export const deservesPage = (part: Part, n: number): boolean =>
  part.year === undefined && advertsIn(n) >= least(part);

/** Whether a view had a page until 30 November 2026, when records were counted as adverts; its address still leads on. */
export const hadPage = (part: Part, n: number): boolean => part.year === undefined && n >= least(part);
