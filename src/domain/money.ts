export const currencies = ["EUR", "GBP", "USD"] as const;
export type Currency = (typeof currencies)[number];

export const periods = ["year", "month", "day", "hour", "task"] as const;

/** Hours and months of a full-time year: 52 weeks of 40 hours (method page, “Months, hours and money of today”). */
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

/** The unit in which an amount is rounded once it has been converted. */
function stepFor(amount: number): number {
  const size = Math.abs(amount);
  if (size >= 0.1 && size < 100) return 0.01;
  const figures = size < 0.1 ? 2 : size < 100_000 ? 3 : 4;
  return 10 ** (Math.floor(Math.log10(size)) + 1 - figures);
}

/** Divides by a whole number where the step is a fraction: 125 × 0.01 is not 1.25 in binary, 125 ÷ 100 is. */
const roundTo = (amount: number, step: number): number =>
  step < 1 ? Math.round(amount / step) / Math.round(1 / step) : Math.round(amount / step) * step;

/**
 * Rounds a converted amount to the figures its rate can bear (method page, “Currencies and rounding”): four from 100,000, three
 * below, cents under 100, and two figures under ten cents, so that no amount becomes zero.
 * 308,188 → 308,200; 45,563 → 45,600; 1.2536 → 1.25; 0.0442 → 0.044.
 */
export const roundConverted = (amount: number): number =>
  amount === 0 ? 0 : roundTo(amount, stepFor(amount));

/** Both ends of a range, the lower no finer than the higher unless it would be nothing: 0.0442 to 0.2212 → 0.04 to 0.22. */
export function roundSpan({ low, high }: Span): Span {
  const coarse = low === 0 ? 0 : roundTo(low, Math.max(stepFor(low), low < 0.1 ? stepFor(high) : 0));
  return { low: coarse === 0 ? roundConverted(low) : coarse, high: roundConverted(high) };
}

/** Converts both ends and rounds them; an amount in its own currency stays as it is. */
export const convertSpan = (span: Span, from: Currency, to: Currency, rate: RatePerEuro): Span =>
  from === to
    ? span
    : roundSpan({ low: convert(span.low, from, to, rate), high: convert(span.high, from, to, rate) });
