import type { ChartDefinition } from "../domain/chart.ts";
import { isMoney, type Money, spanOf } from "../domain/figure.ts";
import { type DatedRate, rateOn } from "../domain/rates.ts";
import type { Table } from "../domain/table.ts";
import { figureAt, type Ledger } from "../ledger/ledger.ts";
import type { AmountFact } from "./facts.ts";

/** The dated rates a chart needs, each once, in the order in which they are asked for. */
export class RateBook {
  readonly dated: DatedRate[] = [];
  readonly #ledger: Ledger;

  constructor(ledger: Ledger) {
    this.#ledger = ledger;
  }

  /** The index of the rate for a date. Throws when the ledger has none. */
  on(date: string): number {
    const rate = rateOn(this.#ledger.rates, date);
    const known = this.dated.findIndex((one) => one.date === rate.date);
    return known >= 0 ? known : this.dated.push(rate) - 1;
  }

  get perEuro() {
    return this.dated.map(({ perEuro }) => perEuro);
  }
}

/** The definition of a chart, by id. Throws when there is none; the content check has already said so. */
export function definitionOf(ledger: Ledger, id: string): ChartDefinition {
  const definition = ledger.charts.get(id);
  if (!definition) throw new Error(`found chart id “${id}”; expected a file of content/data/charts`);
  return definition;
}

/** "claim-id.figure" → an amount of money, and the date it holds for. Throws when the figure is none. */
export function moneyAt(ledger: Ledger, ref: string): { figure: Money; date: string } {
  const { figure, date } = figureAt(ledger, ref);
  if (!isMoney(figure))
    throw new Error(`found “${ref}”, a figure without a currency; expected an amount of money`);
  return { figure, date };
}

const ends = (span: Parameters<typeof spanOf>[0]) => {
  const { low, high } = spanOf(span);
  return low === high ? { low } : { low, high };
};

/** An amount of the ledger, as a fact of a chart. */
export function amountAt(ledger: Ledger, rates: RateBook, ref: string): AmountFact {
  const { figure, date } = moneyAt(ledger, ref);
  const { currency, original } = figure;
  return {
    ...ends(figure),
    currency,
    rate: rates.on(date),
    ...(original && { original: { ...ends(original), currency: original.currency } }),
  };
}

/** A table of one kind, by id. Throws when there is none. */
export function tableOf<Kind extends Table["kind"]>(
  ledger: Ledger,
  id: string,
  kind: Kind,
): Extract<Table, { kind: Kind }> {
  const table = ledger.tables.get(id);
  const is = (one: Table | undefined): one is Extract<Table, { kind: Kind }> => one?.kind === kind;
  if (!is(table))
    throw new Error(`found table “${id}”; expected a file of content/data/tables of kind ${kind}`);
  return table;
}
