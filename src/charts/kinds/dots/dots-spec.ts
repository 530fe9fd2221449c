import type { Currency } from "../../../domain/money.ts";
import { chartStrings } from "../../../i18n/chart-strings.ts";
import { linearAxis, niceStep } from "../../axis.ts";
import type { ClaimedAmount, MoneyFacts, NamedAmount } from "../../data/money-data.ts";
import { singleAmount, MoneyConverter } from "../../money-converter.ts";
import type { Axis, ClaimedLabel, Dot, Reference, Tone } from "../../spec.ts";
import type { View } from "../../view.ts";

/** Records alike in country, year and level: said once, then one amount in dollars each. */
export interface DotGroup {
  readonly under: string;
  readonly dated: number;
  readonly usd: readonly number[];
  /** The same amounts as published, when that was not in dollars. */
  readonly published?: {
    readonly currency: string;
    readonly amounts: readonly number[];
    readonly labels: readonly string[];
  };
}

export interface DotsFacts extends MoneyFacts {
  readonly kind: "dots";
  readonly claim?: string;
  /** Of every dot: that of the claim. */
  readonly tone: Tone;
  readonly line: NamedAmount;
  readonly reaching: string;
  /** What a reader’s guess is set against: the story’s headline, and the median `of` some of the records. */
  readonly guess?: {
    readonly headline: ClaimedAmount;
    readonly median: ClaimedAmount & { readonly of: string };
  };
  readonly groups: readonly DotGroup[];
}

export interface DotsSpec {
  readonly kind: "dots";
  /** What amounts are in: "euros a year". */
  readonly unit?: string;
  readonly axis: Axis;
  readonly currency: Currency;
  /** Width of the columns in which the dots are stacked. */
  readonly bin: number;
  readonly dots: readonly (Dot & { readonly reaches: boolean })[];
  readonly line: Reference;
  readonly reaching: string;
  /** What the reader thought, as a vertical rule. */
  readonly guess?: Reference;
  /** What the guess is set against, as printed and where it falls. */
  readonly against?: {
    readonly headline: ClaimedLabel & { readonly at: number };
    readonly median: ClaimedLabel & { readonly at: number; readonly of: string };
  };
  readonly claim?: string;
}

/** In dollars, the publisher's own conversion; else the local amount where it is in the currency of the view. */
function dotsOf(money: MoneyConverter, { usd, published, dated, under }: DotGroup): Omit<Dot, "tone">[] {
  return usd.map((dollars, index) => {
    const local = published?.currency === money.currency ? published.amounts[index] : undefined;
    const { low: at } =
      local === undefined
        ? money.convert(singleAmount(dollars), "USD", dated)
        : money.convert(singleAmount(local), money.currency, dated);
    const original = local === undefined ? published?.labels[index] : undefined;
    return { at, label: money.printAt(at), under: original ? `${original} · ${under}` : under };
  });
}

/** What the reader thought, in the money of the view already. */
function guessOf(money: MoneyConverter, at: number): Reference {
  const strings = chartStrings(money.facts.locale);
  const name = strings["guess.yours"];
  return money.line(name, strings["chart.head"](name), {
    ...singleAmount(at),
    label: money.printAt(at),
  });
}

function againstOf(money: MoneyConverter, { headline, median }: NonNullable<DotsFacts["guess"]>) {
  const either = chartStrings(money.facts.locale)["chart.either"];
  const claimed = ({ amount, claim, tone }: typeof headline) => {
    const { low: at, label, published } = money.show(amount);
    return { at, label: published ? either(published, label) : label, claim, tone };
  };
  return { headline: claimed(headline), median: { ...claimed(median), of: median.of } };
}

/** One dot a record in the reader’s view. */
export function specifyDots(facts: DotsFacts, view: View): DotsSpec {
  const money = new MoneyConverter(facts, view);
  // Which records reach the line is settled in dollars, where they were counted, whatever the view.
  const threshold = new MoneyConverter(facts, { currency: "USD" }).show(facts.line.amount).low;
  const dots = facts.groups
    .flatMap((group) =>
      dotsOf(money, group).map((dot, index) => ({
        ...dot,
        tone: facts.tone,
        reaches: (group.usd[index] ?? 0) >= threshold,
      })),
    )
    .toSorted((a, b) => a.at - b.at);
  const axis = linearAxis(Math.max(...dots.map(({ at }) => at)), money.printAt, 4, 1.03);
  const { reaching, claim } = facts;
  return {
    kind: "dots",
    unit: money.unit,
    currency: money.currency,
    axis,
    bin: niceStep(axis.max / 34),
    dots,
    line: money.reference(facts.line),
    reaching,
    ...(view.guess !== undefined && { guess: guessOf(money, view.guess) }),
    ...(facts.guess && { against: againstOf(money, facts.guess) }),
    ...(claim && { claim }),
  };
}
