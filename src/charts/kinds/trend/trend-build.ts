import { spanOf } from "../../../domain/figure.ts";
import type { Locale } from "../../../domain/locale.ts";
import { quantileAt } from "../../../domain/pay-cell.ts";
import { advertsIn, thicknessOf } from "../../../domain/thin-data.ts";
import { date, figure as printFigure, number } from "../../../i18n/format.ts";
import { recordsIn } from "../../../i18n/records.ts";
import { t } from "../../../i18n/strings.ts";
import { figureAt, fill, type Ledger } from "../../../ledger/ledger.ts";
import { claimIn, fromClaims, toneAt } from "../../data/claims.ts";
import { DateBook } from "../../data/money-data.ts";
import { countryNamed, fromRecords, recordsSource, sharesOf, yearsAt } from "../../data/record-cells.ts";
import type { Axis, Reference } from "../../spec.ts";
import { joined } from "../alternative-types.ts";
import type { ChartBuild, Headline } from "../builds.ts";
import type { DefinitionOf } from "../definitions.ts";
import type { MediansFacts, TrendFacts, TrendPoint, TrendSpec } from "./trend-spec.ts";

/** "2023-04" → 2023.25; "2023-04-03" → 2023.256: whole years, then months, then days. */
function fractionalYear(partial: string): number {
  const [year = 0, month = 1, day = 1] = partial.split("-").map(Number);
  return year + (month - 1) / 12 + (day - 1) / 365;
}

/** Years along the bottom, a tick at each January between two moments. */
function yearAxis(from: number, to: number): Axis {
  const years = Array.from(
    { length: Math.floor(to) - Math.ceil(from) + 1 },
    (_, index) => Math.ceil(from) + index,
  );
  return { scale: "linear", min: from, max: to, ticks: years.map((at) => ({ at, label: String(at) })) };
}

function eventOf({ at, name }: NonNullable<DefinitionOf<"sightings">["event"]>, locale: Locale): Reference {
  const label = date(locale, at);
  return {
    at: fractionalYear(at),
    name: name[locale],
    label,
    head: `${t(locale)["chart.head"](name[locale])} ${label}`,
  };
}

/** Dated figures of claims; what lies between them nobody published. */
function sightingsFacts(ledger: Ledger, definition: DefinitionOf<"sightings">, locale: Locale): TrendFacts {
  const points = definition.points.map(({ at, figure: ref, name }): TrendPoint => {
    const { figure } = figureAt(ledger, ref);
    const printed = printFigure(locale, figure);
    return {
      x: fractionalYear(at),
      y: spanOf(figure).high,
      claim: claimIn(ref),
      date: date(locale, at),
      label: name ? `${printed} ${fill(ledger, locale, name[locale])}` : printed,
      tone: toneAt(ledger, ref),
    };
  });
  const plateau = definition.plateau && {
    ...definition.plateau,
    source: definition.plateau.figure,
    figure: figureAt(ledger, definition.plateau.figure).figure,
  };
  const band = plateau && {
    from: fractionalYear(plateau.from),
    to: fractionalYear(plateau.to),
    ...spanOf(plateau.figure),
    claim: claimIn(plateau.source),
    tone: toneAt(ledger, plateau.source),
    name: plateau.name[locale],
    label: printFigure(locale, plateau.figure),
    dates: t(locale)["chart.between"](date(locale, plateau.from), date(locale, plateau.to)),
  };
  const event = definition.event && eventOf(definition.event, locale);
  const xs = [...points.map(({ x }) => x), ...(band ? [band.to] : [])];
  return {
    kind: "sightings",
    locale,
    steps: 3,
    room: 1.12,
    x: yearAxis(Math.floor(Math.min(...xs)), Math.max(...xs) + 0.05),
    series: [
      {
        key: "sightings",
        name: definition.title[locale],
        on: true,
        tone: points[0]?.tone ?? "record",
        sparse: true,
        points,
      },
    ],
    ...(band && { band }),
    ...(event && { event }),
  };
}

/** One line a job: how many of each 10,000 records of a year have its titles. */
function sharesFacts(ledger: Ledger, definition: DefinitionOf<"shares">, locale: Locale): TrendFacts {
  const series = definition.lines.map(({ key, beside, name, off }) => {
    const tone = beside ? "ink" : toneAt(ledger, definition.claim);
    return {
      key,
      name: name[locale],
      on: !off,
      tone,
      sparse: false,
      points: sharesOf(ledger, key).map(({ year, share }): TrendPoint => ({
        x: year,
        y: share,
        date: String(year),
        label: number(locale, Math.round(share)),
        tone,
        claim: definition.claim,
      })),
    } as const;
  });
  const all = series.flatMap(({ points }) => points);
  const years = all.map(({ x }) => x);
  return {
    kind: "shares",
    locale,
    steps: 4,
    room: 1.08,
    x: yearAxis(Math.min(...years), Math.max(...years)),
    series,
  };
}

/** One line a job over its years in a country, each year at its own rate and prices. */
function mediansFacts(ledger: Ledger, definition: DefinitionOf<"medians">, locale: Locale): MediansFacts {
  const { country } = definition;
  const dates = new DateBook(ledger);
  const strings = t(locale);
  const series = definition.lines.map(({ key, beside, name, off }) => ({
    key,
    name: name[locale],
    on: !off,
    tone: beside ? ("ink" as const) : ("record" as const),
    points: yearsAt(ledger, { job: key, country }).map((cell) => {
      const { year, n, adverts } = cell;
      const value = quantileAt(cell, 50);
      return {
        year,
        count: number(locale, n),
        adverts: number(locale, adverts),
        detail: recordsIn(strings, locale, cell),
        indicative: thicknessOf(adverts) === "indicative",
        dated: dates.on(String(year)),
        ...(value !== undefined && { value }),
      };
    }),
  }));
  const years = series.flatMap(({ points }) => points.map(({ year }) => year));
  return {
    kind: "medians",
    locale,
    currency: definition.currency,
    published: countryNamed(ledger, country).currency,
    per: "year",
    ...dates.facts,
    x: yearAxis(Math.min(...years), Math.max(...years)),
    series,
  };
}

/** The highest of single sightings; of a line, its last point. */
function headlineOf({ series }: TrendSpec): Headline {
  const one = series.find(({ tone }) => tone === "record") ?? series[0];
  const highest = one?.points.toSorted((a, b) => a.y - b.y).at(-1);
  const point = one?.sparse ? highest : one?.points.at(-1);
  if (point?.claim !== undefined) return { claim: point.claim };
  if (!one || !point) return { numerals: [] };
  return {
    numerals: [{ text: point.label, says: joined(one.name, point.date, point.detail) }],
    value: point.y,
  };
}

export const mediansBuild: ChartBuild<"medians"> = {
  ...fromRecords,
  facts: mediansFacts,
  // Years too thin for a point are left out.
  counts: (ledger, { country, lines }) =>
    lines
      .filter(({ off }) => !off)
      .flatMap(({ key: job }) => yearsAt(ledger, { job, country }).filter(({ quantiles }) => quantiles)),
  headline: headlineOf,
};

export const sightingsBuild: ChartBuild<"sightings"> = {
  ...fromClaims,
  facts: sightingsFacts,
  headline: headlineOf,
};

export const sharesBuild: ChartBuild<"shares"> = {
  ...fromRecords,
  facts: sharesFacts,
  counts: (ledger, { lines }) =>
    sharesOf(ledger, lines[0]?.key ?? "").map(({ year, n }) => ({ n, adverts: advertsIn(n, year) })),
  // One a year.
  backing: (ledger, { lines }, locale) =>
    sharesOf(ledger, lines[0]?.key ?? "").map(({ n }) => ({
      basis: "",
      unit: t(locale)["unit.per-10k"],
      n: String(n),
      ...recordsSource(ledger, locale),
    })),
  headline: (_, { claim }) => ({ claim }),
};
