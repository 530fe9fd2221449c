import type { Currency } from "../domain/money.ts";
import type { ChartFacts } from "./facts.ts";

/** What a reader may choose. */
export interface View {
  readonly currency?: Currency;
}

/** The currency a chart opens in; none for a chart without money. */
export const openingCurrency = (facts: ChartFacts): Currency | undefined =>
  facts.kind === "trend" ? undefined : facts.currency;

/** Whether anything in the chart is converted when it is read in a currency. */
export function converts(facts: ChartFacts, currency: Currency): boolean {
  switch (facts.kind) {
    case "ranges":
      return facts.rows.some(
        ({ amount }) => amount.currency !== currency && amount.original?.currency !== currency,
      );
    case "percentiles":
      return facts.published !== currency;
    case "dots":
      // In dollars the records stand as their publisher gave them.
      return currency !== "USD";
    case "trend":
      return false;
  }
}
