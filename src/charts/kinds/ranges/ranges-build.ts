import { isMoney, spanOf } from "../../../domain/figure.ts";
import type { Locale, Localized } from "../../../domain/locale.ts";
import { figure as printFigure } from "../../../i18n/format.ts";
import { t } from "../../../i18n/strings.ts";
import { figureAt, fill, type Ledger } from "../../../ledger/ledger.ts";
import { linearAxis } from "../../axis.ts";
import { claimIn, fromClaims, toneAt } from "../../data/claims.ts";
import { amountAt, DateBook, moneyAt, payPeriodOf } from "../../data/money-data.ts";
import { joined } from "../alternative-types.ts";
import type { ChartBuild } from "../builds.ts";
import type { DefinitionOf } from "../definitions.ts";
import type { BarsFacts, RangeRow, RangesFacts } from "./ranges-spec.ts";

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

/** One row a figure of the ledger, in money. Throws when they cannot stand on one axis. */
function rangesFacts(ledger: Ledger, definition: DefinitionOf<"ranges">, locale: Locale): RangesFacts {
  assertComparable(ledger, definition);
  const dates = new DateBook(ledger);
  const say = (text: Localized) => fill(ledger, locale, text[locale]);
  const { line } = definition;
  const rows = definition.rows.map(({ figure, under, name, also }) => ({
    name: say(name),
    under: say(under),
    tone: toneAt(ledger, figure),
    amount: amountAt(ledger, dates, figure),
    claim: claimIn(figure),
    ...(also && {
      also: {
        name: say(also.name),
        head: say(also.name),
        amount: amountAt(ledger, dates, also.figure),
        claim: claimIn(also.figure),
        tone: toneAt(ledger, also.figure),
        ...(also.beneath && { beneath: also.beneath }),
      },
    }),
  }));
  const named = line && {
    name: say(line.name),
    head: t(locale)["chart.head"](say(line.name)),
    amount: amountAt(ledger, dates, line.at),
    claim: claimIn(line.at),
    tone: toneAt(ledger, line.at),
  };
  return {
    kind: "ranges",
    locale,
    scale: definition.scale,
    currency: definition.currency,
    per: payPeriodOf(moneyAt(ledger, definition.rows[0]?.figure ?? "").figure),
    ...dates.facts,
    rows,
    ...(named && { line: named }),
  };
}

/** One bar a figure of the ledger, from zero. Throws when a figure is money, or of another unit than the first. */
function barsFacts(ledger: Ledger, { rows }: DefinitionOf<"bars">, locale: Locale): BarsFacts {
  const figures = rows.map(({ figure: ref }) => {
    const { figure } = figureAt(ledger, ref);
    if (isMoney(figure)) throw new Error(`found “${ref}”, an amount of money; expected a share or a count`);
    return figure;
  });
  const [unit, ...others] = new Set(figures.map((figure) => figure.unit));
  if (!unit || others.length > 0)
    throw new Error(`found ${[unit, ...others].join(" and ")} on one axis; expected one unit`);
  const highest = Math.max(...figures.map((figure) => spanOf(figure).high));
  // Room at the end of the longest bar for its figure.
  const room = 1.22;
  return {
    kind: "bars",
    axis: linearAxis(highest, (value) => printFigure(locale, { value, unit }), 4, room),
    rows: rows.map(({ figure: ref, name }, index) => ({
      name: name[locale],
      under: "",
      reserve: "",
      claim: claimIn(ref),
      tone: toneAt(ledger, ref),
      low: 0,
      high: spanOf(figures[index] ?? {}).high,
      label: printFigure(locale, figures[index] ?? { unit }),
    })),
  };
}

const numeralOf = ({ name, under, label }: RangeRow) => ({ text: label, says: joined(name, under) });

export const rangesBuild: ChartBuild<"ranges"> = {
  ...fromClaims,
  facts: rangesFacts,
  headline: ({ line, rows, axis }, definition) => {
    if (line) return { numerals: [{ text: line.label, says: line.name }], reference: line.claim };
    // A scale of powers is there to show its ends.
    const shown = axis.scale === "log" ? [...rows.slice(0, 1), ...rows.slice(-1)] : rows.slice(0, 1);
    return { numerals: shown.map(numeralOf), reference: definition.rows[0]?.figure };
  },
};

export const barsBuild: ChartBuild<"bars"> = {
  ...fromClaims,
  facts: barsFacts,
  headline: ({ rows }, definition) => ({
    numerals: rows.slice(0, 2).map(numeralOf),
    reference: definition.rows[0]?.figure,
  }),
};
