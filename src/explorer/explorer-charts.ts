import type { FrameText, ChartFile } from "../charts/chart-file.ts";
import type { Currency } from "../domain/money.ts";
import { explorerStrings } from "../i18n/explorer-strings.ts";
import { type PayDataset, countryOf, yearsCovered } from "./pay-dataset.ts";
import type { Choice } from "./choice.ts";
import { distributionData, trendData } from "./chart-data.ts";
import { viewLabel } from "./summary.ts";

/** What the words around the two charts take from the ledger, in one language; the page hands it to its script. */
export interface ChartTexts extends Pick<ChartFile, "locale" | "site" | "register" | "page"> {
  readonly titles: { readonly spread: string; readonly trend: string };
  readonly hows: { readonly spread: string; readonly trend: string };
  readonly sources: string;
  readonly hours: string;
  readonly rateToday: string;
  readonly prices: Readonly<Record<Currency, string>>;
}

/** The two charts of the explorer. */
export const explorerChartIds = ["spread", "trend"] as const;
export type ExplorerChartId = (typeof explorerChartIds)[number];

/** Years together stand in the money of their day; what is of one year, or year by year, follows prices. */
function moneyWords(
  dataset: PayDataset,
  { country, year }: Choice,
  notes: ChartTexts,
  chart: ExplorerChartId,
) {
  const strings = explorerStrings(notes.locale);
  const rate = strings["chart.rate-mean"](String(yearsCovered(dataset, year).to));
  const prices = notes.prices[countryOf(dataset, country).currency];
  if (chart === "trend") return { rate: strings["chart.rates"], rateToday: notes.rateToday, prices };
  return year ? { rate, rateToday: notes.rateToday, prices } : { rate, rateToday: strings["explore.pooled"] };
}

/** A chart of the explorer as its element takes it. */
export function explorerChart(
  dataset: PayDataset,
  choice: Choice,
  notes: ChartTexts,
  chart: ExplorerChartId,
): ChartFile {
  const { locale, site, register, page, titles, hows, sources, hours } = notes;
  const frame: FrameText = {
    title: titles[chart],
    how: hows[chart],
    records: viewLabel(
      dataset,
      choice,
      locale,
      chart === "trend" ? explorerStrings(locale)["explore.by-year"] : undefined,
    ),
    sources,
    hours,
    ...moneyWords(dataset, choice, notes, chart),
  };
  const facts = (chart === "spread" ? distributionData : trendData)(dataset, choice, locale);
  return { id: chart, locale, site, register, page, frame, facts, backing: [] };
}
