import { specify } from "../../charts/kinds/index.ts";
import type { Locale } from "../../domain/locale.ts";
import { quantileAt, since } from "../../domain/pay-cell.ts";
import { type PayDataset, cellOf, countryOf, jobOf } from "../../explorer/pay-dataset.ts";
import { payDataset } from "../../explorer/build-dataset.ts";
import { emptyCell } from "../../explorer/chart-data.ts";
import { findingOf, namesOf } from "../../explorer/finding.ts";
import { chartTexts } from "../../explorer/page-text.ts";
import { chartsOfView } from "../../explorer/charts-of-view.ts";
import { viewName, type ViewKey, viewsWithPage } from "../../explorer/view-keys.ts";
import * as format from "../../i18n/format.ts";
import { t } from "../../i18n/strings.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import { machineLines } from "../../passport/machine-line.ts";
import { viewsSlug } from "../../routing/view-urls.ts";
import { type Card, cardOf, ownLines } from "./card.ts";

/** The name of the card of a view: "explore-ai-engineer-gb". */
export const viewSlug = (view: ViewKey): string => `explore-${viewName(view)}`;

/** The name of the card of the page of all views. */
export const viewsCardSlug = "explore-all";

/** The papers of a median we counted: the country in the two letters our records have. */
function linesOf(
  bound: PayDataset,
  { provenance }: Ledger["explorer"]["figures"],
  view: ViewKey,
  locale: Locale,
): [string, string] {
  const cell = cellOf(bound, view) ?? emptyCell;
  const value = quantileAt(cell, 50);
  const { currency } = countryOf(bound, view.country);
  const capitals = [jobOf(bound, view.job).path[locale], view.level ?? ""]
    .join(" ")
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, " ")
    .trim();
  return machineLines(
    {
      kind: "calculation",
      place: { code: view.country.padEnd(3, "<"), en: "", fr: "" },
      mrz: { nickname: capitals, speaker: provenance.source.toUpperCase() },
      date: `${since}/${provenance.date}`,
      records: cell.n,
    },
    value === undefined ? undefined : { value, currency, period: "year", basis: "gross" },
    44,
    locale,
  );
}

/** The card of a view: its finding, its median, its spread. Throws for a view under ten adverts. */
export function viewCard(ledger: Ledger, view: ViewKey, locale: Locale): Card {
  const bound = payDataset();
  const { title, median, records } = findingOf(bound, view, locale);
  const notes = chartTexts(ledger, locale, { register: "", page: "" });
  const [{ facts, frame }] = chartsOfView(ledger, bound, view, notes);
  const says = [namesOf(bound, view, locale), t(locale)["chart.median"].toLocaleLowerCase(), records];
  return cardOf({
    kind: "chart",
    locale,
    slug: viewSlug(view),
    title,
    numerals: [{ text: median, says: says.join(", ") }],
    chart: specify(facts),
    foot: `${frame.records} · ${frame.sources}`,
    lines: linesOf(bound, ledger.explorer.figures, view, locale),
  });
}

/** The card of the page of all views: how many there are. `updated` is a day. */
export function viewsCard(locale: Locale, updated: string): Card {
  const strings = t(locale);
  const value = viewsWithPage(payDataset()).length;
  const figure = { value, unit: "count" } as const;
  return cardOf({
    kind: "page",
    locale,
    slug: viewsCardSlug,
    before: strings["views.title"],
    numeral: format.figure(locale, figure),
    after: strings["card.views"],
    digits: String(value),
    foot: strings["article.updated"](format.date(locale, updated)),
    lines: ownLines(locale, viewsSlug[locale], updated, figure, value),
  });
}
