import { type Figure, isMoney } from "../../domain/figure.ts";
import type { Locale } from "../../domain/locale.ts";
import { publisherOf } from "../../domain/source.ts";
import { t } from "../../i18n/strings.ts";
import { claimOf, figureAt, type Ledger, type LedgerClaim, sourceOf } from "../../ledger/ledger.ts";
import { type ChartDefinition, jobsOf, refsOf } from "../kinds/definitions.ts";
import { sharesOf } from "./cells.ts";
import { mainSources } from "./frame.ts";
import { claimIn } from "./lookups.ts";

/** What stands behind a figure: how it was counted, on how many records, by whom. */
export interface Backing {
  /** Gross, net or as little as the source said; of money only. */
  readonly basis: string;
  /** The unit of what is no money. */
  readonly unit: string;
  readonly n: string;
  readonly source: string;
  readonly url: string;
}

type Sources = Pick<Backing, "source" | "url">;

const sourcesIn = (ledger: Ledger, ids: readonly string[], locale: Locale): Sources => ({
  source: ids.map((id) => publisherOf(sourceOf(ledger, id), locale)).join(", "),
  url: ids.map((id) => sourceOf(ledger, id).url).join(" "),
});

function unitOf(figure: Figure, locale: Locale): string {
  if (isMoney(figure)) return "";
  if (figure.unit === "percent") return "%";
  const { unit } = figure;
  return unit === "per-million" || unit === "per-10k" ? t(locale)[`unit.${unit}`] : "";
}

function countOf(records: LedgerClaim["records"], locale: Locale): string {
  if (records === "none") return t(locale)["passport.no-records"];
  return typeof records === "number" ? String(records) : records[locale];
}

function ofFigure(ledger: Ledger, ref: string, locale: Locale): Backing {
  const claim = claimOf(ledger, claimIn(ref));
  const { figure } = figureAt(ledger, ref);
  return {
    basis: isMoney(figure) ? t(locale)[`basis.${figure.basis}`] : "",
    unit: unitOf(figure, locale),
    n: countOf(figure.records ?? claim.records, locale),
    ...sourcesIn(ledger, claim.sources.slice(0, mainSources), locale),
  };
}

/** What stands behind each figure of a chart, in the order in which the chart’s facts give them. */
export function backingOf(ledger: Ledger, definition: ChartDefinition, locale: Locale): Backing[] {
  if (jobsOf(definition).length === 0) return refsOf(definition).map((ref) => ofFigure(ledger, ref, locale));
  const sources = sourcesIn(ledger, [ledger.explorer.figures.provenance.source], locale);
  const strings = t(locale);
  // Of shares, one a year; of pay, one for all: there each row says its own count.
  if (definition.kind !== "shares") return [{ basis: strings["basis.gross"], unit: "", n: "", ...sources }];
  return sharesOf(ledger, definition.lines[0]?.key ?? "").map(({ n }) => ({
    basis: "",
    unit: strings["unit.per-10k"],
    n: String(n),
    ...sources,
  }));
}
