import { rowTitle } from "../../charts/spec/row-title.ts";
import type { ChartSpec } from "../../charts/kinds/kind.ts";
import type { PercentileRow } from "../../charts/kinds/percentiles/spec.ts";
import type { RangeRow } from "../../charts/kinds/ranges/spec.ts";
import type { ChartDefinition } from "../../charts/kinds/definitions.ts";
import type { Locale } from "../../domain/locale.ts";
import { t } from "../../i18n/strings.ts";
import { claimOf, type Ledger } from "../../ledger/ledger.ts";
import { papersOf } from "../../passport/papers.ts";
import type { Numeral } from "./card.ts";

/** The number a chart is about, or its two ends, and what it rests on. */
export interface Headline {
  readonly numerals: readonly Numeral[];
  /** A figure of the ledger: "claim-id", or "claim-id.figure". */
  readonly reference?: string | undefined;
  /** Where no claim holds it: the amount the chart shows. */
  readonly value?: number;
}

const said = (...parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join(", ");

const ofRow = ({ name, under, label }: RangeRow): Numeral => ({ text: label, says: said(name, under) });

/** What a row shows, by the reference its definition gives it. */
function referenceAt(definition: ChartDefinition, row: RangeRow | undefined): string | undefined {
  const own =
    definition.kind === "ranges" || definition.kind === "bars" ? definition.rows[0]?.figure : undefined;
  return own ?? row?.claim;
}

const ofMedian = (row: PercentileRow, median: string): Numeral[] =>
  row.labels ? [{ text: row.labels[2], says: said(rowTitle(row), median, row.under) }] : [];

const middle = ({ values }: PercentileRow): number => values?.[2] ?? 0;

/** The first row; of rows in groups, the first and that of its group which lies highest. */
export function medians(rows: readonly PercentileRow[], locale: Locale): Headline {
  const [first] = rows;
  if (!first) return { numerals: [] };
  const median = t(locale)["chart.median"].toLocaleLowerCase();
  const { group, claim } = first;
  const highest = rows
    .filter((row) => row.group === group)
    .toSorted((a, b) => middle(a) - middle(b))
    .at(-1);
  const other = group !== undefined && highest && highest !== first ? ofMedian(highest, median) : [];
  return { numerals: [...ofMedian(first, median), ...other], reference: claim, value: middle(first) };
}

/** The number of a claim, and what it counts. */
function ofClaim(ledger: Ledger, id: string, locale: Locale): Headline {
  const { numeral, what } = papersOf(ledger, locale, claimOf(ledger, id));
  return { numerals: numeral === undefined ? [] : [{ text: numeral, says: what }], reference: id };
}

/** What a chart’s card prints large. */
export function headlineOf(
  ledger: Ledger,
  spec: ChartSpec,
  definition: ChartDefinition,
  locale: Locale,
): Headline {
  if ("claim" in definition) return ofClaim(ledger, definition.claim, locale);
  switch (spec.kind) {
    case "ranges": {
      const [first] = spec.rows;
      const last = spec.rows.at(-1);
      if (spec.line) {
        const { name, label, claim } = spec.line;
        return { numerals: [{ text: label, says: name }], reference: claim };
      }
      // A scale of powers is there to show its ends.
      const shown = spec.axis.scale === "log" ? [first, last] : [first];
      return {
        numerals: shown.flatMap((row) => (row ? [ofRow(row)] : [])),
        reference: referenceAt(definition, first),
      };
    }
    case "bars":
      return { numerals: spec.rows.slice(0, 2).map(ofRow), reference: referenceAt(definition, spec.rows[0]) };
    case "percentiles":
      return medians(spec.rows, locale);
    case "dots":
      return { numerals: [{ text: spec.line.label, says: spec.line.name }], reference: spec.line.claim };
    case "medians":
    case "sightings":
    case "shares": {
      const series = spec.series.find(({ tone }) => tone === "record") ?? spec.series[0];
      const peak = series?.points.toSorted((a, b) => a.y - b.y).at(-1);
      const point = series?.sparse ? peak : series?.points.at(-1);
      if (point?.claim !== undefined) return ofClaim(ledger, point.claim, locale);
      if (!series || !point) return { numerals: [] };
      const says = said(series.name, point.date, point.detail);
      return { numerals: [{ text: point.label, says }], value: point.y };
    }
  }
}
