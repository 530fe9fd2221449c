import { convertSpan, type Currency, type Span } from "../domain/money.ts";
import { money } from "../i18n/format.ts";
import { linearAxis, logAxis, roundStep } from "./axis.ts";
import type {
  AmountFact,
  ChartFacts,
  DotGroup,
  DotsFacts,
  MoneyFacts,
  PercentilesFacts,
  RangesFacts,
} from "./facts.ts";
import type { ChartSpec, Dot, DotsSpec, PercentilesSpec, RangeRow, RangesSpec, Reference } from "./spec.ts";
import type { View } from "./view.ts";

/** A span in the currency of the view, as printed, with the amount as published when that differs. */
interface Shown extends Span {
  readonly label: string;
  readonly published?: string;
}

const spanOf = ({ low, high = low }: { readonly low: number; readonly high?: number }): Span => ({
  low,
  high,
});
const point = (value: number): Span => ({ low: value, high: value });

/** The rate of an amount. Throws when the facts were put together wrongly. */
function rateOf(facts: MoneyFacts, index: number) {
  const rate = facts.rates[index];
  if (!rate)
    throw new Error(`found rate ${index}; expected one of the ${facts.rates.length} rates of the chart`);
  return rate;
}

/** As published where the currency is that of the view, or of the amount before its source converted it. */
function show(facts: MoneyFacts, amount: AmountFact, currency: Currency): Shown {
  const print = (span: Span, code: Currency) => money(facts.locale, span, code);
  const same = [amount, amount.original].find((one) => one?.currency === currency);
  if (same) return { ...spanOf(same), label: print(spanOf(same), currency) };
  const from = amount.original ?? amount;
  const span = convertSpan(spanOf(from), from.currency, currency, rateOf(facts, amount.rate));
  return { ...span, label: print(span, currency), published: print(spanOf(from), from.currency) };
}

function reference(
  facts: MoneyFacts,
  { name, head, amount }: { name: string; head: string; amount: AmountFact },
  currency: Currency,
): Reference {
  const { high, label } = show(facts, amount, currency);
  return { at: high, name, label, head: `${head} ${label}` };
}

function specifyRanges(facts: RangesFacts, currency: Currency): RangesSpec {
  const line = facts.line && reference(facts, facts.line, currency);
  const rows = facts.rows.map(({ amount, also, under, ...words }): RangeRow => {
    const { published, ...shown } = show(facts, amount, currency);
    const complete = published && !under.includes(published) ? `${published}, ${under}` : under;
    return { ...words, ...shown, under: complete, ...(also && { also: reference(facts, also, currency) }) };
  });
  const print = (value: number) => money(facts.locale, point(value), currency);
  const highest = Math.max(line?.at ?? 0, ...rows.map(({ high }) => high));
  const axis =
    facts.scale === "log"
      ? logAxis(Math.min(...rows.map(({ low }) => low)), highest, print)
      : linearAxis(highest, print);
  return { kind: "ranges", axis, rows, ...(line && { line }) };
}

function specifyPercentiles(facts: PercentilesFacts, currency: Currency): PercentilesSpec {
  const rate = rateOf(facts, facts.rate);
  const print = (value: number) => money(facts.locale, point(value), currency);
  const rows = facts.rows.map(({ values: published, ...row }) => {
    if (!published) return row;
    const convert = (value: number) => convertSpan(point(value), facts.published, currency, rate).low;
    const [p10, p25, p50, p75, p90] = published;
    const values = [convert(p10), convert(p25), convert(p50), convert(p75), convert(p90)] as const;
    const labels = [
      print(values[0]),
      print(values[1]),
      print(values[2]),
      print(values[3]),
      print(values[4]),
    ] as const;
    return { ...row, values, labels };
  });
  const highest = Math.max(...rows.map((row) => ("values" in row ? row.values[4] : 0)));
  return { kind: "percentiles", axis: linearAxis(highest, print), rows };
}

/** In dollars, the publisher's own conversion; else the local amount where it is in the currency of the view. */
function dotsOf(facts: DotsFacts, group: DotGroup, currency: Currency): Omit<Dot, "tone">[] {
  return group.usd.map((usd, index) => {
    const local = group.published?.currency === currency ? group.published.amounts[index] : undefined;
    const at = local ?? convertSpan(point(usd), "USD", currency, rateOf(facts, group.rate)).low;
    const original = local === undefined ? group.published?.labels[index] : undefined;
    return {
      at,
      label: money(facts.locale, point(at), currency),
      under: original ? `${original} · ${group.under}` : group.under,
    };
  });
}

function specifyDots(facts: DotsFacts, currency: Currency): DotsSpec {
  const line = reference(facts, facts.line, currency);
  // Which records reach the line is settled in dollars, where they were counted, whatever the view.
  const threshold = show(facts, facts.line.amount, "USD").low;
  const dots = facts.groups
    .flatMap((group) =>
      dotsOf(facts, group, currency).map((dot, index): Dot => ({
        ...dot,
        tone: (group.usd[index] ?? 0) >= threshold ? "claim" : "record",
      })),
    )
    .toSorted((a, b) => a.at - b.at);
  const axis = linearAxis(
    Math.max(...dots.map(({ at }) => at)),
    (value) => money(facts.locale, point(value), currency),
    4,
    1.03,
  );
  return { kind: "dots", axis, bin: roundStep(axis.max / 34), dots, line, reaching: facts.reaching };
}

/** The chart as the reader asked to see it. Pure: the same at build and in the browser. */
export function specify(facts: ChartFacts, view: View = {}): ChartSpec {
  switch (facts.kind) {
    case "ranges":
      return specifyRanges(facts, view.currency ?? facts.currency);
    case "percentiles":
      return specifyPercentiles(facts, view.currency ?? facts.currency);
    case "dots":
      return specifyDots(facts, view.currency ?? facts.currency);
    case "trend":
      return facts;
  }
}
