import type { Locale } from "../../domain/locale.ts";
import type { ChartFacts } from "../../charts/kinds/kind.ts";
import type { Published } from "../../charts/facts/published.ts";
import { specify } from "../../charts/kinds/index.ts";
import type { ChartDefinition } from "../../charts/kinds/definitions.ts";
import type { Figure } from "../../domain/figure.ts";
import { claimOf, figureOf, type Ledger } from "../../ledger/ledger.ts";
import { machineLines } from "../../passport/machine-line.ts";
import { type Card, cardOf } from "./card.ts";
import { type Headline, headlineOf } from "./headline.ts";
import { ownLines } from "./own-lines.ts";

/** The money of a chart’s headline, when the chart is one of money. */
const moneyOf = (facts: ChartFacts, value: number): Figure | undefined =>
  "currency" in facts && facts.per !== undefined
    ? { value, currency: facts.currency, period: facts.per, basis: "gross" }
    : undefined;

/** The machine lines of the figure a headline rests on; without one, of the amount as we counted it. */
function linesOf(
  ledger: Ledger,
  { reference, value }: Headline,
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
  { locale, frame, facts }: Published,
  { slug, updated }: { readonly slug: string; readonly updated: string },
): Card {
  const spec = specify(facts);
  const headline = headlineOf(ledger, spec, definition, locale);
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
