import type { Currency } from "../../../domain/money.ts";
import { chartStrings } from "../../../i18n/chart-strings.ts";
import { linearAxis } from "../../axis.ts";
import type { MoneyFacts } from "../../data/money-data.ts";
import { singleAmount, MoneyConverter } from "../../money-converter.ts";
import type { Axis, Dot, Five, Reference } from "../../spec.ts";
import { type Offered, shownSeries, type View } from "../../view.ts";

export interface PercentilesFacts extends MoneyFacts {
  readonly kind: "percentiles";
  /** Groups of rows a reader may show or hide; a chart without groups has none. */
  readonly series: readonly Offered[];
  readonly rows: readonly {
    /** The series it belongs to, when there are any. */
    readonly key?: string;
    readonly name: string;
    readonly count: string;
    /** About how many adverts the records are. */
    readonly adverts: string;
    readonly under: string;
    readonly indicative: boolean;
    readonly published: Currency;
    readonly dated: number;
    /** The claim that holds this very row, when one does. */
    readonly claim?: string;
    /** P10, P25, median, P75, P90; not needed beside `steps`, which hold them. */
    readonly values?: Five<number>;
    /** The whole distribution: the quantiles at 5 %, 10 %, … 95 % (domain/pay-cell.ts), as published. */
    readonly steps?: readonly number[];
    /** Under ten adverts the amounts themselves, rising, as published: drawn one by one, and no percentile with them. */
    readonly amounts?: readonly number[];
  }[];
}

export interface PercentileRow {
  readonly name: string;
  /** The heading of the rows it stands among, when they have one: its job, above the countries. */
  readonly group?: string;
  /** The number of records, what the thin-data rule has to say about it, and the median before conversion. */
  readonly under: string;
  /** The longest `under` of any view: its room is kept, so that a choice moves nothing. */
  readonly reserve: string;
  /** The claim whose passport the row opens. */
  readonly claim?: string;
  readonly count: string;
  /** About how many adverts the records are. */
  readonly adverts: string;
  /** The count in words, with what the thin-data rule has to say about it. */
  readonly counted: string;
  /** P10, P25, median, P75, P90, and each as printed; none when there are too few records. */
  readonly values?: Five<number>;
  readonly labels?: Five<string>;
  /** What each percentile is, and on how many records. */
  readonly details?: Five<string>;
  readonly indicative: boolean;
  /** The quantiles at 5 %, 10 %, … 95 %: between two of them lies one record in twenty. */
  readonly steps?: readonly Omit<Dot, "tone">[];
  /** Under ten adverts each record of them, rising. */
  readonly dots?: readonly Omit<Dot, "tone">[];
}

/** What the reader was offered, as a vertical rule: beyond the axis, it stands at its end. */
interface OfferLine extends Reference {
  /** The head with the amount as offered, where `label` is a conversion of it. */
  readonly whole: string;
}

export interface PercentilesSpec {
  readonly kind: "percentiles";
  /** What amounts are in: "euros a year". */
  readonly unit?: string;
  readonly axis: Axis;
  readonly rows: readonly PercentileRow[];
  readonly offer?: OfferLine;
}

type RowFact = PercentilesFacts["rows"][number];

/** Something of each of five. */
const ofEach = <From, To>(
  [a, b, c, d, e]: Five<From>,
  make: (one: From, part: "p10" | "p25" | "p50" | "p75" | "p90") => To,
): Five<To> => [make(a, "p10"), make(b, "p25"), make(c, "p50"), make(d, "p75"), make(e, "p90")];

/** The five of a row; none beside amounts that are shown one by one (domain/thin-data.ts). */
function fiveOf({ values, steps, amounts }: RowFact): Five<number> | undefined {
  if (amounts || !steps) return amounts ? undefined : values;
  return ofEach([10, 25, 50, 75, 90], (percent) => steps[percent / 5 - 1] ?? 0);
}

function specifyRow(money: MoneyConverter, row: RowFact): Omit<PercentileRow, "group"> {
  const { name, under, count, adverts, indicative, published, dated, steps, amounts } = row;
  const words = { name, count, adverts, indicative, counted: under };
  const given = fiveOf(row);
  const publish = (value: number, long?: boolean) => money.publish(singleAmount(value), published, long);
  const spot = (value: number) => {
    const { low: at } = money.convert(singleAmount(value), published, dated);
    const behind = money.keeps(published, dated) ? under : `${publish(value)} · ${under}`;
    return { at, label: money.printAt(at), under: behind };
  };
  if (!given) return { ...words, under, reserve: under, ...(amounts?.length && { dots: amounts.map(spot) }) };
  const strings = chartStrings(money.facts.locale);
  const five = ofEach(given, spot);
  return {
    ...words,
    under: five[2].under,
    reserve: `${publish(given[2], true)} · ${under}`,
    values: ofEach(five, ({ at }) => at),
    details: ofEach(five, (one, part) => `${strings[`percentile.${part}`]} · ${one.under}`),
    labels: ofEach(five, ({ label }) => label),
    ...(steps && { steps: steps.map(spot) }),
  };
}

/** Beyond so many times the highest figure an offer would squeeze the records together: it stands at the end. */
const stretch = 3;

/** The line of an offer; none without a figure to set it against. */
function offerOf(
  money: MoneyConverter,
  [row]: PercentilesFacts["rows"],
  most: number,
  { offer }: View,
): OfferLine | undefined {
  if (!offer || !row || !most) return undefined;
  const strings = chartStrings(money.facts.locale);
  const name = strings["offer.yours"];
  const shown = money.offered(offer, row.published, row.dated);
  const lineOf = (whole?: boolean) => {
    const line = money.line(name, strings["chart.head"](name), shown, whole);
    return shown.high > most ? { ...line, head: strings["offer.beyond"](line.head) } : line;
  };
  return { ...lineOf(), whole: lineOf(true).head };
}

/** Rows of percentiles in the reader’s view; those of one series together, under its name. */
export function specifyPercentiles(facts: PercentilesFacts, view: View): PercentilesSpec {
  const money = new MoneyConverter(facts, view);
  const rowOf = (row: RowFact, group?: string): PercentileRow => {
    return { ...specifyRow(money, row), ...(group && { group }), ...(row.claim && { claim: row.claim }) };
  };
  const rows =
    facts.series.length === 0
      ? facts.rows.map((row) => rowOf(row))
      : shownSeries(facts.series, view).flatMap(({ key, name }) =>
          facts.rows.filter((row) => row.key === key).map((row) => rowOf(row, name)),
        );
  const tops = rows.map(({ values, steps, dots }) => (steps ?? dots)?.at(-1)?.at ?? values?.[4] ?? 0);
  const highest = Math.max(...tops);
  const most = highest * stretch;
  const offer = offerOf(money, facts.rows, most, view);
  const end = offer && offer.at <= most ? Math.max(offer.at, highest) : highest;
  const axis = linearAxis(end || 1, money.printAt);
  return { kind: "percentiles", unit: money.unit, axis, rows, ...(offer && { offer }) };
}
