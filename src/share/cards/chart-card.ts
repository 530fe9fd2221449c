import type { ChartFile } from "../../charts/chart-file.ts";
import { type Headline, headlineOf } from "../../charts/kinds/builds.ts";
import type { ChartDefinition } from "../../charts/kinds/definitions.ts";
import { specify } from "../../charts/kinds/index.ts";
import type { ChartFacts } from "../../charts/kinds/kind.ts";
import type { Figure } from "../../domain/figure.ts";
import type { Locale } from "../../domain/locale.ts";
import { claimOf, figureOf, type Ledger } from "../../ledger/ledger.ts";
import { machineLines } from "../../passport/machine-line.ts";
import { papersOf } from "../../passport/papers.ts";
import { type Card, cardOf, ownLines } from "./card.ts";

/** The money of a chart’s headline, when the chart is one of money. */
const moneyOf = (facts: ChartFacts, value: number): Figure | undefined =>
  "currency" in facts && facts.per !== undefined
    ? { value, currency: facts.currency, period: facts.per, basis: "gross" }
    : undefined;

type Printed = Exclude<Headline, { readonly claim: string }>;

/** A headline with its words: the number of a claim, and what it counts, are those of its passport. */
function printedOf(ledger: Ledger, headline: Headline, locale: Locale): Printed {
  if (!("claim" in headline)) return headline;
  const { numeral, what } = papersOf(ledger, locale, claimOf(ledger, headline.claim));
  return {
    numerals: numeral === undefined ? [] : [{ text: numeral, says: what }],
    reference: headline.claim,
  };
}

/** The machine lines of the figure a headline rests on; without one, of the amount as we counted it. */
function linesOf(
  ledger: Ledger,
  { reference, value }: Printed,
  facts: ChartFacts,
  about: string,
  date: string,
  locale: Locale,
) {
  if (reference === undefined)
    return ownLines(locale, about, date, value === undefined ? undefined : moneyOf(facts, value));
  const [id = reference, name] = reference.split(".");
  const claim = claimOf(ledger, id);
  return machineLines(claim, name ? figureOf(claim, name) : claim.figures?.["main"], 44, locale);
}

/** The card of a chart: its finding, its number, itself in small. `slug` names it; `updated` is a day. */
export function chartCard(
  ledger: Ledger,
  definition: ChartDefinition,
  { locale, frame, facts }: ChartFile,
  { slug, updated }: { readonly slug: string; readonly updated: string },
): Card {
  const spec = specify(facts);
  const headline = printedOf(ledger, headlineOf(spec, definition, locale), locale);
  return cardOf({
    kind: "chart",
    locale,
    slug,
    title: frame.title,
    numerals: headline.numerals,
    chart: spec,
    foot: `${frame.records} · ${frame.sources}`,
    lines: linesOf(ledger, headline, facts, definition.path[locale], updated, locale),
  });
}
