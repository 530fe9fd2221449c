import { linearAxis, logAxis } from "./axis.ts";
import type { RangesFacts } from "../facts/facts.ts";
import { Reckoner, spanOf } from "./reckon.ts";
import type { RangeRow, RangesSpec, Second } from "./spec.ts";
import type { View } from "./view.ts";

type RowFact = RangesFacts["rows"][number];

/** The line under a name, the published amount before it unless the author already wrote it there. */
const withAmount = (under: string, plain: string, published: string): string =>
  under.includes(plain) ? under.replace(plain, published) : `${published}, ${under}`;

function underOf(reckoner: Reckoner, { under, amount }: RowFact, published?: string) {
  const from = amount.original ?? amount;
  const plain = reckoner.publish(spanOf(from), from.currency, false);
  const long = reckoner.publish(spanOf(from), from.currency, true);
  return {
    under: published ? withAmount(under, plain, published) : under,
    reserve: withAmount(under, plain, long),
  };
}

function secondOf(reckoner: Reckoner, also: NonNullable<RowFact["also"]>): Second {
  const { low: from } = reckoner.show(also.amount);
  return { ...reckoner.reference(also), from, ...(also.tone && { tone: also.tone }) };
}

/** Rows of amounts in the reader’s view. */
export function specifyRanges(facts: RangesFacts, view: View): RangesSpec {
  const reckoner = new Reckoner(facts, view);
  const line = facts.line && reckoner.reference(facts.line, true);
  const rows = facts.rows.map((row): RangeRow => {
    const { name, tone, claim, amount, also } = row;
    const { published, ...shown } = reckoner.show(amount);
    return {
      name,
      tone,
      claim,
      ...shown,
      ...underOf(reckoner, row, published),
      ...(also && { also: secondOf(reckoner, also) }),
    };
  });
  const highest = Math.max(line?.at ?? 0, ...rows.map(({ high, also }) => Math.max(high, also?.at ?? 0)));
  const axis =
    facts.scale === "log"
      ? logAxis(Math.min(...rows.map(({ low }) => low)), highest, reckoner.printAt)
      : linearAxis(highest, reckoner.printAt);
  return { kind: "ranges", unit: reckoner.unit, axis, rows, ...(line && { line }) };
}
