import type { Locale } from "../../../domain/locale.ts";
import { chartStrings } from "../../../i18n/chart-strings.ts";
import { saysStrings } from "../../../i18n/says.ts";
import {
  alongAxis,
  type Alternatives,
  type CsvLine,
  digits,
  ends,
  joined,
  type Note,
  type SonificationData,
} from "../alternative-types.ts";
import type { MediansFacts, TrendFacts, TrendSpec } from "./trend-spec.ts";

function describeTrend({ series, band, event }: TrendSpec, locale: Locale): string {
  const strings = saysStrings(locale);
  const at = (date: string, label: string) => `${chartStrings(locale)["chart.head"](date)} ${label}`;
  const points = series.map(
    ({ name, sparse, points: all }) =>
      (sparse ? "" : `${name}, `) + all.map(({ date, label }) => at(date, label)).join(", "),
  );
  const plateau = band ? [at(band.dates, band.label)] : [];
  const line = event ? ` ${strings["chart.say-line"](event.name, event.label)}` : "";
  return strings["chart.say-trend"]([...points, ...plateau].join(strings["chart.say-then"])) + line;
}

/** `countIn` gives the records and adverts behind a value that says its own; the rest have them from their claim. */
function linesOf(
  { series, band }: TrendSpec,
  countIn: (series: string, date: string) => { n: string; adverts: string } | undefined,
): CsvLine[] {
  const lines = series.flatMap(({ name, sparse, points }) =>
    points.map(({ date, label, y, detail }, index): CsvLine => {
      const count = countIn(name, date);
      return {
        // A series alone has the name of the chart: its dates name its figures.
        name: sparse ? date : name,
        detail: [sparse ? "" : date, detail].filter(Boolean).join(", "),
        measure: "",
        label,
        low: y,
        high: y,
        ...count,
        backing: count ? 0 : index,
      };
    }),
  );
  if (!band) return lines;
  const { dates: name, name: detail, label, low, high } = band;
  return [...lines, { name, detail, measure: "", label, low, high, backing: lines.length }];
}

/** Every dated value, then the plateau. */
const trendCsv = (spec: TrendSpec): CsvLine[] => linesOf(spec, () => undefined);

/** Every median, with the records and adverts its facts count by job and year. */
const mediansCsv = (spec: TrendSpec, facts: MediansFacts): CsvLine[] =>
  linesOf(spec, (name, date) => {
    const points = facts.series.find((one) => one.name === name)?.points;
    const { count = "", adverts = "" } = points?.find(({ year }) => String(year) === date) ?? {};
    return { n: digits(count), adverts: digits(adverts) };
  });

/** Each line a series; a plateau is a band, and an event is passed on the way. */
function trendTune({ x, y, series, band, event }: TrendSpec): SonificationData {
  const lines = series.map(({ name, sparse, points }): [string, Note[]] => [
    name,
    points.map((point) => ({
      x: point.x,
      y: point.y,
      custom: { whole: joined(sparse ? "" : name, point.date, point.label, point.detail) },
    })),
  ]);
  const bands = band
    ? [band].map(({ name, dates, label, from, to, low, high }): [string, Note[]] => [
        name,
        [from, to].map((at) => ({
          x: at,
          ...ends(low, high),
          custom: { whole: joined(name, dates, label) },
        })),
      ])
    : [];
  return {
    type: [...lines.map(() => "line" as const), ...bands.map(() => "band" as const)],
    series: Object.fromEntries([...lines, ...bands]),
    x: alongAxis(x),
    y,
    references: event ? [event] : [],
  };
}

export const mediansAlternatives: Alternatives<MediansFacts, TrendSpec> = {
  describe: describeTrend,
  csv: mediansCsv,
  sonify: trendTune,
};

/** Of figures over time without money. */
export const trendAlternatives: Alternatives<TrendFacts, TrendSpec> = {
  describe: describeTrend,
  csv: trendCsv,
  sonify: trendTune,
};
