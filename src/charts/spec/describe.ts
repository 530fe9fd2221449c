import type { Locale } from "../../domain/locale.ts";
import { number } from "../../i18n/format.ts";
import { chartStrings } from "../../i18n/chart-strings.ts";
import { saysStrings } from "../../i18n/says.ts";
import { rowTitle } from "../layout/row-title.ts";
import type { ChartSpec, PercentileRow, PercentilesSpec } from "./spec.ts";

/** The figures of a row: its median, with the ends where all of it is drawn; or each of a few records. */
function figuresOf({ labels, steps, dots = [] }: PercentileRow, locale: Locale): string {
  if (!labels) return dots.map(({ label }) => label).join(", ");
  const [p10, , p50, , p90] = labels;
  const median = chartStrings(locale)["chart.median"].toLowerCase();
  return steps ? `P10 ${p10}, ${median} ${p50}, P90 ${p90}` : p50;
}

/** Under ten records in every row, no percentile is so much as named (domain/thin-data.ts). */
function ofPercentiles({ rows, offer }: PercentilesSpec, locale: Locale): string {
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

/** What is drawn, then every figure it labels. */
function drawn(spec: ChartSpec, locale: Locale): string {
  const strings = saysStrings(locale);
  const row = strings["chart.say-row"];
  const then = strings["chart.say-then"];
  switch (spec.kind) {
    case "ranges": {
      const rows = spec.rows.map(({ name, under, label, also }) =>
        row(name, under, also ? `${label}, ${also.head}` : label),
      );
      const { line } = spec;
      const at = line?.published
        ? chartStrings(locale)["chart.either"](line.published, line.label)
        : line?.label;
      const reference = line && at ? ` ${strings["chart.say-line"](line.name, at)}` : "";
      return strings["chart.say-ranges"](rows.join(then)) + reference;
    }
    case "bars":
      return strings["chart.say-bars"](spec.rows.map(({ name, label }) => `${name} ${label}`).join(then));
    case "percentiles":
      return ofPercentiles(spec, locale);
    case "dots": {
      const { dots, line, guess, reaching } = spec;
      const ends = [dots[0]?.label ?? "", dots.at(-1)?.label ?? ""] as const;
      const lines = [line, ...(guess ? [guess] : [])].map(({ name, label }) =>
        strings["chart.say-line"](name, label),
      );
      return [strings["chart.say-dots"](number(locale, dots.length), ...ends, reaching), ...lines].join(" ");
    }
    case "trend": {
      const points = spec.series.map(
        ({ name, sparse, points: all }) =>
          (sparse ? "" : `${name}, `) + all.map(({ date, label }) => `${date} ${label}`).join(", "),
      );
      const band = spec.band ? [`${spec.band.dates} ${spec.band.label}`] : [];
      const event = spec.event ? ` ${strings["chart.say-line"](spec.event.name, spec.event.label)}` : "";
      return strings["chart.say-trend"]([...points, ...band].join(then)) + event;
    }
  }
}

/** A chart in words, for people who cannot see it: what is drawn, then every figure it labels. */
export const describe = (spec: ChartSpec, locale: Locale): string =>
  [spec.unit && chartStrings(locale)["chart.in"](spec.unit), drawn(spec, locale)].filter(Boolean).join(" ");
