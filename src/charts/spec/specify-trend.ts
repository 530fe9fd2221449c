import { number } from "../../i18n/format.ts";
import { linearAxis } from "./axis.ts";
import type { MediansFacts, TrendFacts } from "../facts/facts.ts";
import { point, Reckoner } from "./reckon.ts";
import type { TrendPoint, TrendSpec } from "./spec.ts";
import { shownSeries, type View } from "./view.ts";

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
  const reckoner = new Reckoner(facts, view);
  const { published, x } = facts;
  const series = shownSeries(facts.series, view).map(({ name, tone, points }) => ({
    name,
    tone,
    sparse: false,
    points: points.flatMap(({ year, detail, indicative, dated, value }): TrendPoint[] => {
      if (value === undefined) return [];
      const { low: y } = reckoner.reckon(point(value), published, dated);
      const original = reckoner.keeps(published, dated)
        ? detail
        : `${reckoner.publish(point(value), published)} · ${detail}`;
      return [
        {
          x: year,
          y,
          date: String(year),
          label: reckoner.printAt(y),
          tone,
          detail: original,
          faint: indicative,
        },
      ];
    }),
  }));
  const highest = Math.max(...series.flatMap(({ points }) => points.map(({ y }) => y)));
  return { kind: "trend", unit: reckoner.unit, x, y: linearAxis(highest, reckoner.printAt, 4, 1.08), series };
}
