import type { Locale } from "../../../domain/locale.ts";
import type { Currency } from "../../../domain/money.ts";
import { number } from "../../../i18n/format.ts";
import { linearAxis } from "../../axis.ts";
import type { MoneyFacts } from "../../data/money-data.ts";
import { singleAmount, MoneyConverter } from "../../money-converter.ts";
import type { Axis, Reference, Tone } from "../../spec.ts";
import { type Offered, shownSeries, type View } from "../../view.ts";

/** Medians by year, one line a job. A year under ten adverts has no value. */
export interface MediansFacts extends MoneyFacts {
  readonly kind: "medians";
  readonly published: Currency;
  readonly x: Axis;
  readonly series: readonly (Offered & {
    readonly tone: Tone;
    readonly points: readonly {
      readonly year: number;
      readonly count: string;
      /** About how many adverts the records are. */
      readonly adverts: string;
      /** The count in words, and what the thin-data rule has to say about it. */
      readonly detail: string;
      readonly indicative: boolean;
      readonly dated: number;
      readonly value?: number;
    }[];
  })[];
}

/** Values over time without money: all of its specification but the vertical axis, which fits what is shown. */
export interface TrendFacts extends Omit<TrendSpec, "kind" | "y" | "series"> {
  readonly kind: "sightings" | "shares";
  readonly locale: Locale;
  /** At most so many steps on the vertical axis, and the room above the highest value. */
  readonly steps: number;
  readonly room: number;
  readonly series: readonly (Offered & TrendSpec["series"][number])[];
}

export interface TrendPoint {
  /** In years: 2023.25 is April 2023. */
  readonly x: number;
  readonly y: number;
  readonly date: string;
  readonly label: string;
  readonly tone: Tone;
  /** What stands behind it, in words. */
  readonly detail?: string;
  /** Under thirty adverts: drawn hollow. */
  readonly faint?: boolean;
  readonly claim?: string;
}

export interface TrendSeries {
  readonly name: string;
  readonly tone: Tone;
  /** Nothing is known between the points: they are joined by a dotted line. */
  readonly sparse: boolean;
  readonly points: readonly TrendPoint[];
}

export interface TrendSpec {
  readonly kind: "medians" | "sightings" | "shares";
  /** What amounts are in: "euros a year". */
  readonly unit?: string;
  readonly x: Axis;
  readonly y: Axis;
  readonly series: readonly TrendSeries[];
  readonly band?: {
    readonly from: number;
    readonly to: number;
    readonly low: number;
    readonly high: number;
    readonly name: string;
    readonly label: string;
    readonly dates: string;
    readonly claim?: string;
    readonly tone: Tone;
  };
  readonly event?: Reference;
}

/** Values over time, those series the reader asked for. */
export function specifyTrend(facts: TrendFacts, view: View): TrendSpec {
  const { locale, steps, room, series: all, ...rest } = facts;
  const series = shownSeries(all, view).map(({ name, tone, sparse, points }) => ({
    name,
    tone,
    sparse,
    points,
  }));
  const highest = Math.max(...series.flatMap(({ points }) => points.map(({ y }) => y)));
  const y = linearAxis(highest, (value) => number(locale, value), steps, room);
  return { ...rest, y, series };
}

/** Medians by year in the reader’s view. */
export function specifyMedians(facts: MediansFacts, view: View): TrendSpec {
  const money = new MoneyConverter(facts, view);
  const { published, x } = facts;
  const series = shownSeries(facts.series, view).map(({ name, tone, points }) => ({
    name,
    tone,
    sparse: false,
    points: points.flatMap(({ year, detail, indicative, dated, value }): TrendPoint[] => {
      if (value === undefined) return [];
      const { low: y } = money.convert(singleAmount(value), published, dated);
      const original = money.keeps(published, dated)
        ? detail
        : `${money.publish(singleAmount(value), published)} · ${detail}`;
      return [
        {
          x: year,
          y,
          date: String(year),
          label: money.printAt(y),
          tone,
          detail: original,
          faint: indicative,
        },
      ];
    }),
  }));
  const highest = Math.max(...series.flatMap(({ points }) => points.map(({ y }) => y)));
  return {
    kind: "medians",
    unit: money.unit,
    x,
    y: linearAxis(highest, money.printAt, 4, 1.08),
    series,
  };
}
