import { type Currency, currencies } from "../domain/money.ts";
import { type Prices, seriesOf } from "../domain/prices.ts";
import { type DatedRate, rateOn } from "../domain/rates.ts";
import type { Ledger } from "../ledger/ledger.ts";
import { buildOf } from "./kinds/builds.ts";
import type { ChartDefinition } from "./kinds/definitions.ts";
import type { ChartFacts, Kind } from "./kinds/kind.ts";

/* What stands behind a chart, for its own page. */

/** The claims whose passports the marks of a chart open, each once, in the order of its facts. */
export function claimsIn(facts: ChartFacts): string[] {
  const found = new Set<string>();
  JSON.stringify(facts, (key, value: unknown) => {
    if (key === "claim" && typeof value === "string") found.add(value);
    return value;
  });
  return [...found];
}

/** The currencies the amounts of a chart were published in, and the one it opens in. */
export function publishedIn(facts: ChartFacts): Currency[] {
  const text = JSON.stringify(facts);
  return currencies.filter((code) =>
    ["currency", "published"].some((key) => text.includes(`"${key}":"${code}"`)),
  );
}

/** The dates of the amounts of a chart. */
export const datesOf = (ledger: Ledger, definition: ChartDefinition): readonly string[] =>
  buildOf<Kind>(definition).dates(ledger, definition);

/** The sources a chart rests on, each once, that of the exchange rates the last. */
export function sourcesOf(ledger: Ledger, definition: ChartDefinition): string[] {
  const ids = buildOf<Kind>(definition).sources(ledger, definition);
  return [...new Set("currency" in definition ? [...ids, ledger.rates.source] : ids)];
}

/** The currencies of a chart before any conversion. */
export function currenciesOf(ledger: Ledger, definition: ChartDefinition): Currency[] {
  const named = buildOf<Kind>(definition).currencies(ledger, definition);
  return currencies.filter((code) => named.includes(code));
}

/** The rates a chart of money converts at: those of its dates, and the one for money of today. */
export function ratesOf(ledger: Ledger, definition: ChartDefinition): DatedRate[] {
  if (!("currency" in definition)) return [];
  const lastYears = currencies.map((code) => seriesOf(ledger.prices, code).last).toSorted();
  const dates = [...datesOf(ledger, definition), lastYears.at(-1) ?? ""];
  const rates = dates.map((date) => rateOn(ledger.rates, date));
  return [...new Map(rates.map((rate) => [rate.date, rate])).values()].toSorted((a, b) =>
    a.date < b.date ? -1 : 1,
  );
}

/** The price series by which the amounts of a chart become money of today. */
export function pricesOf(ledger: Ledger, definition: ChartDefinition): (Prices[string] & { last: string })[] {
  if (!("currency" in definition)) return [];
  return currenciesOf(ledger, definition).map((code) => seriesOf(ledger.prices, code));
}
