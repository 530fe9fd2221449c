import { type Tone, toneOf } from "../../domain/claim.ts";
import { type Figure, isMoney } from "../../domain/figure.ts";
import type { Locale } from "../../domain/locale.ts";
import { publisherOf } from "../../domain/source.ts";
import { t } from "../../i18n/strings.ts";
import { claimOf, figureAt, type Ledger, type LedgerClaim, sourceOf } from "../../ledger/ledger.ts";
import { type ChartDefinition, refsOf } from "../kinds/definitions.ts";

/* What charts draw of claims: single figures of the ledger, each with its own sources, date and unit. */

/** The claim of a reference: "claim-id.figure" → "claim-id". */
export const claimIn = (ref: string): string => ref.split(".")[0] ?? ref;

/** "claim-id.figure" → the tone of the claim. Throws on an unknown claim. */
export const toneAt = (ledger: Ledger, ref: string): Tone => toneOf(claimOf(ledger, claimIn(ref)));

/** The first two sources of each claim are those it rests on; the rest repeat them. */
const mainSources = (ledger: Ledger, ref: string): readonly string[] =>
  claimOf(ledger, claimIn(ref)).sources.slice(0, 2);

/** What stands behind a figure: how it was counted, on how many records, by whom. */
export interface Backing {
  /** Gross, net or as little as the source said; of money only. */
  readonly basis: string;
  /** The unit of a figure that is not money. */
  readonly unit: string;
  readonly n: string;
  readonly source: string;
  readonly url: string;
}

/** The publishers and addresses of some sources, as they stand in a CSV file. */
export const sourcesIn = (
  ledger: Ledger,
  ids: readonly string[],
  locale: Locale,
): Pick<Backing, "source" | "url"> => ({
  source: ids.map((id) => publisherOf(sourceOf(ledger, id), locale)).join(", "),
  url: ids.map((id) => sourceOf(ledger, id).url).join(" "),
});

function unitOf(figure: Figure, locale: Locale): string {
  if (isMoney(figure)) return "";
  if (figure.unit === "percent") return "%";
  const { unit } = figure;
  return unit === "per-million" || unit === "per-10k" ? t(locale)[`unit.${unit}`] : "";
}

function recordsOf(records: LedgerClaim["records"], locale: Locale): string {
  if (records === "none") return t(locale)["passport.no-records"];
  return typeof records === "number" ? String(records) : records[locale];
}

function backingAt(ledger: Ledger, ref: string, locale: Locale): Backing {
  const claim = claimOf(ledger, claimIn(ref));
  const { figure } = figureAt(ledger, ref);
  return {
    basis: isMoney(figure) ? t(locale)[`basis.${figure.basis}`] : "",
    unit: unitOf(figure, locale),
    n: recordsOf(figure.records ?? claim.records, locale),
    ...sourcesIn(ledger, mainSources(ledger, ref), locale),
  };
}

/** What kinds of chart have in common whose figures are those of claims (`ChartBuild`). */
export const fromClaims = {
  counts: () => [],
  sources: (ledger: Ledger, definition: ChartDefinition): string[] =>
    refsOf(definition).flatMap((ref) => mainSources(ledger, ref)),
  dates: (ledger: Ledger, definition: ChartDefinition): string[] =>
    refsOf(definition).map((ref) => figureAt(ledger, ref).date),
  currencies: (ledger: Ledger, definition: ChartDefinition): string[] =>
    refsOf(definition).flatMap((ref) => {
      const { figure } = figureAt(ledger, ref);
      return isMoney(figure) ? [figure.original?.currency ?? figure.currency] : [];
    }),
  backing: (ledger: Ledger, definition: ChartDefinition, locale: Locale): Backing[] =>
    refsOf(definition).map((ref) => backingAt(ledger, ref, locale)),
};
