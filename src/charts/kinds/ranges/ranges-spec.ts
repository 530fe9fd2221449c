import type { Locale } from "../../../domain/locale.ts";
import { inSentence } from "../../../i18n/format.ts";
import { linearAxis, logAxis } from "../../axis.ts";
import type { AmountFact, MoneyFacts, NamedAmount } from "../../data/money-data.ts";
import { MoneyConverter, spanFrom } from "../../money-converter.ts";
import type { Axis, Reference, Tone } from "../../spec.ts";
import type { View } from "../../view.ts";

export interface RangesFacts extends MoneyFacts {
  readonly kind: "ranges";
  readonly scale: "linear" | "log";
  readonly line?: NamedAmount;
  readonly rows: readonly {
    readonly name: string;
    readonly under: string;
    readonly tone: Tone;
    readonly amount: AmountFact;
    readonly claim: string;
    readonly also?: NamedAmount & { readonly beneath?: true };
  }[];
}

/** A chart with nothing to choose: its facts are its specification. */
export type BarsFacts = BarsSpec;

/** A second figure of a row. */
interface Second extends Reference {
  /** Its lower end; equal to `at` for a single amount. */
  readonly from: number;
  readonly tone: Tone;
  /** A mark of its own, drawn beneath the first, as what became of it. */
  readonly beneath?: true;
}

export interface RangeRow {
  readonly name: string;
  /** Who said it, where and when, with the amount as published whenever `label` is a conversion of it. */
  readonly under: string;
  /** The longest `under` of any view: its room is kept, so that a choice moves nothing. */
  readonly reserve: string;
  /** The claim whose passport the row opens. */
  readonly claim?: string;
  readonly tone: Tone;
  readonly low: number;
  readonly high: number;
  readonly label: string;
  readonly also?: Second;
}

export interface RangesSpec {
  readonly kind: "ranges";
  /** What amounts are in: "euros a year". */
  readonly unit?: string;
  readonly axis: Axis;
  readonly rows: readonly RangeRow[];
  readonly line?: Reference;
}

/** Rows of shares, from zero. */
export interface BarsSpec {
  readonly kind: "bars";
  /** What amounts are in: "euros a year". */
  readonly unit?: string;
  readonly axis: Axis;
  readonly rows: readonly RangeRow[];
}

type RowFact = RangesFacts["rows"][number];

/** The line under a name, the published amount before it unless the author already wrote it there, as a range or in words. */
function withAmount(locale: Locale, under: string, plain: string, published: string): string {
  const written = [plain, inSentence(locale, plain)].find((form) => under.includes(form));
  return written ? under.replace(written, published) : `${published}, ${under}`;
}

function underOf(money: MoneyConverter, { under, amount }: RowFact, published?: string) {
  const { locale } = money.facts;
  const from = amount.original ?? amount;
  const plain = money.publish(spanFrom(from), from.currency, false);
  const long = money.publish(spanFrom(from), from.currency, true);
  return {
    under: published ? withAmount(locale, under, plain, published) : under,
    reserve: withAmount(locale, under, plain, long),
  };
}

function secondOf(money: MoneyConverter, also: NonNullable<RowFact["also"]>): Second {
  const { low: from } = money.show(also.amount);
  const { tone, beneath } = also;
  return { ...money.reference(also), from, tone, ...(beneath && { beneath }) };
}

/** Rows of amounts in the reader’s view. */
export function specifyRanges(facts: RangesFacts, view: View): RangesSpec {
  const money = new MoneyConverter(facts, view);
  const line = facts.line && money.reference(facts.line, true);
  const rows = facts.rows.map((row): RangeRow => {
    const { name, tone, claim, amount, also } = row;
    const { published, ...shown } = money.show(amount);
    return {
      name,
      tone,
      claim,
      ...shown,
      ...underOf(money, row, published),
      ...(also && { also: secondOf(money, also) }),
    };
  });
  const highest = Math.max(line?.at ?? 0, ...rows.map(({ high, also }) => Math.max(high, also?.at ?? 0)));
  const axis =
    facts.scale === "log"
      ? logAxis(Math.min(...rows.map(({ low }) => low)), highest, money.printAt)
      : linearAxis(highest, money.printAt);
  return { kind: "ranges", unit: money.unit, axis, rows, ...(line && { line }) };
}
