export const currencies = ["EUR", "GBP", "USD"] as const;
export type Currency = (typeof currencies)[number];

export const periods = ["year", "month", "day", "hour", "task"] as const;

/** Hours and months of a full-time year: 52 weeks of 40 hours (method page, “Hours and months”). */
export const perYear = { year: 1, month: 12, hour: 2080 } as const;
export const payPeriods = ["year", "month", "hour"] as const;
export type PayPeriod = (typeof payPeriods)[number];

/** An amount per period as an amount per another, unrounded: 45,500 a year → 3,791.67 a month. */
export const perPeriod = (amount: number, from: PayPeriod, to: PayPeriod): number =>
  (amount * perYear[from]) / perYear[to];

/** Gross of income tax and the employee's contributions, net of them, or not said by the source. */
export const bases = ["gross", "net", "unknown"] as const;

/** The currency every amount can be read in: that of the 2023 headline. */
export const commonCurrency: Currency = "EUR";

/** An amount or a range of amounts; a single amount has equal ends. */
export interface Span {
  readonly low: number;
  readonly high: number;
}

/** Units of each currency per euro, on one day or on average over a year. */
export type RatePerEuro = Readonly<Record<"USD" | "GBP", number>>;

const perEuro = (rate: RatePerEuro, code: Currency): number => (code === "EUR" ? 1 : rate[code]);

/** Converts an amount at a dated rate, unrounded. */
export function convert(amount: number, from: Currency, to: Currency, rate: RatePerEuro): number {
  return (amount / perEuro(rate, from)) * perEuro(rate, to);
}

/**
 * Rounds a converted amount to what its rate can bear (method page, “Rounding”):
 * hundreds from 10,000, tens from 1,000, units from 100, else tenths. 308,188 → 308,200; 1.217 → 1.2.
 */
export function roundConverted(amount: number): number {
  const size = Math.abs(amount);
  const step = size >= 10_000 ? 100 : size >= 1_000 ? 10 : size >= 100 ? 1 : 0.1;
  return Number((Math.round(amount / step) * step).toFixed(1));
}

export const convertSpan = (span: Span, from: Currency, to: Currency, rate: RatePerEuro): Span => ({
  low: from === to ? span.low : roundConverted(convert(span.low, from, to, rate)),
  high: from === to ? span.high : roundConverted(convert(span.high, from, to, rate)),
});
