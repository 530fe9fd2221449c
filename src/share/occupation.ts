import type { Currency } from "../domain/money.ts";
import { type PayCell, quantileAt } from "../domain/pay-cell.ts";
import type { Thing } from "./linked-data.ts";

/** A job in a country, and what its records pay a year, gross. */
export interface Occupied {
  readonly name: string;
  readonly country: string;
  readonly description: string;
  readonly url: string;
  readonly currency: Currency;
  readonly cell: PayCell;
}

/** The job with its distribution of pay; undefined under ten records, which have none (thin-data rule). */
export function occupation({ name, country, description, url, currency, cell }: Occupied): Thing | undefined {
  const [percentile10, percentile25, median, percentile75, percentile90] = [10, 25, 50, 75, 90].map((step) =>
    quantileAt(cell, step),
  );
  if (median === undefined) return undefined;
  return {
    "@type": "Occupation",
    name,
    description,
    mainEntityOfPage: url,
    occupationLocation: [{ "@type": "Country", name: country }],
    estimatedSalary: [
      {
        "@type": "MonetaryAmountDistribution",
        name: "base",
        currency,
        duration: "P1Y",
        percentile10,
        percentile25,
        median,
        percentile75,
        percentile90,
      },
    ],
  };
}
