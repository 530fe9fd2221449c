import type { Locale } from "../../domain/locale.ts";
import { number } from "../../i18n/format.ts";
import { chartStrings } from "../../i18n/chart-strings.ts";
import { rowTitle } from "../layout/row-title.ts";
import type { ChartSpec } from "./spec.ts";

/** What is drawn, then every figure it labels. */
function drawn(spec: ChartSpec, locale: Locale): string {
  const strings = chartStrings(locale);
  const row = strings["chart.say-row"];
  const then = strings["chart.say-then"];
  switch (spec.kind) {
    case "ranges": {
      const rows = spec.rows.map(({ name, under, label, also }) =>
        row(name, under, also ? `${label}, ${also.head}` : label),
      );
      const { line } = spec;
      const at = line?.published ? strings["chart.either"](line.published, line.label) : line?.label;
      const reference = line && at ? ` ${strings["chart.say-line"](line.name, at)}` : "";
      return strings["chart.say-ranges"](rows.join(then)) + reference;
    }
    case "bars":
      return strings["chart.say-bars"](spec.rows.map(({ name, label }) => `${name} ${label}`).join(then));
    case "percentiles":
      return strings["chart.say-percentiles"](
        spec.rows
          .map((one) => {
            const { under, labels } = one;
            const name = rowTitle(one);
            return labels ? row(name, under, labels[2]) : `${name}, ${under}`;
          })
          .join(then),
      );
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
