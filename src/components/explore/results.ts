import { deservesPage } from "../../domain/pay-cell.ts";
import { type PayDataset, cellOf, countryOf, jobOf } from "../../explorer/pay-dataset.ts";
import type { Choice } from "../../explorer/choice.ts";
import { distributionData } from "../../explorer/chart-data.ts";
import type { ChartTexts } from "../../explorer/explorer-charts.ts";
import { caveats, viewLabel, summarizeRows } from "../../explorer/summary.ts";
import type { View } from "../../charts/view.ts";
import { explorerStrings } from "../../i18n/explorer-strings.ts";
import { viewUrl } from "../../routing/view-urls.ts";
import type { Card } from "./Cards.tsx";

/** What the figures of a choice say: where, a card a job, what to be careful about. */
export interface Results {
  readonly place: string;
  readonly cards: readonly Card[];
  readonly caution: string;
}

/** The page of a job’s view, all years together, where it has one. */
export function viewLink(
  dataset: PayDataset,
  notes: ChartTexts,
  { country, level }: Choice,
  job: string,
): Card["page"] {
  const { locale, page } = notes;
  const n = cellOf(dataset, { job, country, level })?.n ?? 0;
  if (!deservesPage({ level }, n)) return undefined;
  const url = viewUrl(page, locale, jobOf(dataset, job), countryOf(dataset, country), level);
  return { url, text: explorerStrings(locale)["explore.own-page"] };
}

/** The same at build for the opening view, and in the browser for any other. */
export function explorerResults(dataset: PayDataset, notes: ChartTexts, choice: Choice, view: View): Results {
  const { locale } = notes;
  const said = summarizeRows(distributionData(dataset, choice, locale), view);
  return {
    place: viewLabel(dataset, choice, locale),
    cards: said.map(({ name, numeral, text, records }, row) => ({
      name,
      numeral,
      text,
      records,
      page: viewLink(dataset, notes, choice, choice.jobs[row] ?? ""),
    })),
    caution: caveats(dataset, choice, locale),
  };
}
