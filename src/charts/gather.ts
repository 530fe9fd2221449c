import type { ChartDefinition, DefinitionOf } from "../domain/chart.ts";
import type { Locale, Localized } from "../domain/locale.ts";
import { thicknessOf } from "../domain/thin-data.ts";
import { number } from "../i18n/format.ts";
import { t } from "../i18n/strings.ts";
import { fill, type Ledger } from "../ledger/ledger.ts";
import type { ChartFacts, PercentilesFacts, RangesFacts } from "./facts.ts";
import { gatherDots } from "./gather-dots.ts";
import { gatherShares, gatherSightings } from "./gather-trend.ts";
import { amountAt, moneyAt, RateBook, tableOf } from "./lookups.ts";

/** Amounts on one axis share their period; gross beside net must be said in a note. Throws otherwise. */
function assertComparable(ledger: Ledger, definition: DefinitionOf<"ranges">): void {
  const figures = definition.rows.map(({ figure }) => moneyAt(ledger, figure).figure);
  const periods = new Set(figures.map(({ period }) => period));
  if (periods.size > 1)
    throw new Error(`found amounts per ${[...periods].join(" and per ")} on one axis; expected one period`);
  const bases = new Set(figures.map(({ basis }) => basis));
  if (bases.size > 1 && !definition.note)
    throw new Error(`found ${[...bases].join(" and ")} pay on one axis; expected a note that says so`);
}

function gatherRanges(ledger: Ledger, definition: DefinitionOf<"ranges">, locale: Locale): RangesFacts {
  assertComparable(ledger, definition);
  const rates = new RateBook(ledger);
  const say = (text: Localized) => fill(ledger, locale, text[locale]);
  const { line } = definition;
  const rows = definition.rows.map(({ figure, under, tone, name, also }) => ({
    name: say(name),
    under: say(under),
    tone,
    amount: amountAt(ledger, rates, figure),
    ...(also && {
      also: { name: say(also.name), head: say(also.name), amount: amountAt(ledger, rates, also.figure) },
    }),
  }));
  const named = line && {
    name: say(line.name),
    head: t(locale)["chart.head"](say(line.name)),
    amount: amountAt(ledger, rates, line.at),
  };
  return {
    kind: "ranges",
    locale,
    scale: definition.scale,
    currency: definition.currency,
    rates: rates.perEuro,
    rows,
    ...(named && { line: named }),
  };
}

const countWords = { solid: "chart.records", indicative: "thin.indicative", dots: "thin.dots" } as const;

function gatherPercentiles(
  ledger: Ledger,
  definition: DefinitionOf<"percentiles">,
  locale: Locale,
): PercentilesFacts {
  const table = tableOf(ledger, definition.table, "pay");
  if (!table.currency)
    throw new Error(`found table “${definition.table}” in several currencies; expected one`);
  const rates = new RateBook(ledger);
  const rate = rates.on(table.period);
  const strings = t(locale);
  const rows = table.rows
    .toSorted(
      (a, b) =>
        Number(b.key === definition.first) - Number(a.key === definition.first) ||
        (b.p50 ?? 0) - (a.p50 ?? 0),
    )
    .map(({ job, n, p10, p25, p50, p75, p90 }) => {
      const thickness = thicknessOf(n);
      const count = number(locale, n);
      const under = strings[countWords[thickness]](count);
      const row = { name: job[locale], count, under, indicative: thickness === "indicative" };
      const complete =
        p10 !== undefined && p25 !== undefined && p50 !== undefined && p75 !== undefined && p90 !== undefined;
      return complete && thickness !== "dots" ? { ...row, values: [p10, p25, p50, p75, p90] as const } : row;
    });
  return {
    kind: "percentiles",
    locale,
    currency: definition.currency,
    rates: rates.perEuro,
    published: table.currency,
    rate,
    rows,
  };
}

/** The facts a chart needs, from the ledger, in one language. Throws when a figure, table or rate is missing. */
export function factsOf(ledger: Ledger, definition: ChartDefinition, locale: Locale): ChartFacts {
  switch (definition.kind) {
    case "ranges":
      return gatherRanges(ledger, definition, locale);
    case "percentiles":
      return gatherPercentiles(ledger, definition, locale);
    case "dots":
      return gatherDots(ledger, definition, locale);
    case "sightings":
      return gatherSightings(ledger, definition, locale);
    case "shares":
      return gatherShares(ledger, definition, locale);
  }
}
