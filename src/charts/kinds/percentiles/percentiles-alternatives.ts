import type { Locale } from "../../../domain/locale.ts";
import { steps as percents } from "../../../domain/pay-cell.ts";
import { chartStrings } from "../../../i18n/chart-strings.ts";
import { saysStrings } from "../../../i18n/says.ts";
import type { SoundStrings } from "../../../i18n/sound.ts";
import { type Dot, rowTitle } from "../../spec.ts";
import {
  type Alternatives,
  type CsvLine,
  digits,
  joined,
  type Note,
  ofReference,
  rowsAxis,
  type SonificationData,
} from "../alternative-types.ts";
import type { PercentileRow, PercentilesFacts, PercentilesSpec } from "./percentiles-spec.ts";

/** The figures of a row: its median, with the ends where all of it is drawn; or each of a few records. */
function figuresOf({ labels, steps, dots = [] }: PercentileRow, locale: Locale): string {
  if (!labels) return dots.map(({ label }) => label).join(", ");
  const [p10, , p50, , p90] = labels;
  const median = chartStrings(locale)["chart.median"].toLowerCase();
  return steps ? `P10 ${p10}, ${median} ${p50}, P90 ${p90}` : p50;
}

/** Under ten records in every row, no percentile is so much as named (domain/thin-data.ts). */
function describePercentiles({ rows, offer }: PercentilesSpec, locale: Locale): string {
  const strings = saysStrings(locale);
  const said = rows.map((one) => {
    const figures = figuresOf(one, locale);
    const name = rowTitle(one);
    return figures ? strings["chart.say-row"](name, one.under, figures) : `${name}, ${one.under}`;
  });
  const few = rows.some(({ dots }) => dots) && rows.every(({ values }) => !values);
  const all = strings[few ? "chart.say-few" : "chart.say-percentiles"](said.join(strings["chart.say-then"]));
  return offer ? `${all} ${offer.whole}.` : all;
}

const five = [10, 25, 50, 75, 90];

/** Each step of a row or its five, each record of a few; else its words alone. */
function ofRow(one: PercentileRow, locale: Locale): CsvLine[] {
  const { under, count, adverts, details, values = [], labels, steps, dots = [] } = one;
  const row = { name: rowTitle(one), detail: under, n: digits(count), adverts: digits(adverts), backing: 0 };
  const line = ({ at, label, under: detail }: Omit<Dot, "tone">, percent?: number): CsvLine => ({
    ...row,
    detail: details?.[five.indexOf(percent ?? 0)] ?? detail,
    measure: percent === 50 ? chartStrings(locale)["chart.median"] : percent ? `P${percent}` : "",
    label,
    low: at,
    high: at,
  });
  const spots = values.map((at, index) => ({ at, label: labels?.[index] ?? "", under }));
  const lines = [
    ...dots.map((dot) => line(dot)),
    ...(steps ?? spots).map((spot, index) => line(spot, (steps ? percents : five)[index])),
  ];
  return lines.length > 0 ? lines : [{ ...row, measure: "", label: "" }];
}

/** Every figure of the rows, then the offer, behind which nothing stands. */
function percentilesCsv({ rows, offer }: PercentilesSpec, _: PercentilesFacts, locale: Locale): CsvLine[] {
  const lines = rows.flatMap((row) => ofRow(row, locale));
  return offer ? [...lines, ofReference(offer, -1)] : lines;
}

/** Rows with too few records stay silent, and are said; an offer comes last. */
function percentilesTune(
  { axis, rows: all, offer }: PercentilesSpec,
  strings: SoundStrings,
): SonificationData {
  const notes = all.map(({ name, group, under, values, labels, dots = [] }, x): Note => {
    const [low, q1, median, q3, high] = values ?? [NaN, NaN, NaN, NaN, NaN];
    const heard = { x, low, q1, median, q3, high };
    const title = joined(group, name);
    if (!labels)
      return { ...heard, custom: { whole: joined(title, under, ...dots.map(({ label }) => label)) } };
    const [p10, p25, p50, p75, p90] = labels;
    const parts = [`P90 ${p90}`, `P75 ${p75}`, `${strings.median} ${p50}`, `P25 ${p25}`, `P10 ${p10}`];
    const whole = joined(title, strings.spread(p50, p25, p75, p10, p90), under);
    return { ...heard, custom: { whole, parts: parts.map((part) => joined(name, part)) } };
  });
  if (offer) {
    const at = Math.min(offer.at, axis.max);
    const five = { low: at, q1: at, median: at, q3: at, high: at };
    notes.push({ x: all.length, ...five, custom: { whole: offer.whole } });
  }
  return {
    type: ["box"],
    series: { "": notes },
    x: rowsAxis(notes.length),
    y: axis,
    references: [],
  };
}

export const percentilesAlternatives: Alternatives<PercentilesFacts, PercentilesSpec> = {
  describe: describePercentiles,
  csv: percentilesCsv,
  sonify: percentilesTune,
};
