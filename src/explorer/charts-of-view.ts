import type { Backing } from "../charts/data/claims.ts";
import type { MediansFacts } from "../charts/kinds/trend/trend-spec.ts";
import type { ChartFile } from "../charts/chart-file.ts";
import { publisherOf } from "../domain/source.ts";
import { money } from "../i18n/format.ts";
import { t } from "../i18n/strings.ts";
import { type Ledger, sourceOf } from "../ledger/ledger.ts";
import type { PayDataset } from "./pay-dataset.ts";
import { findingOf } from "./finding.ts";
import { type ExplorerChartId, type ChartTexts, explorerChart } from "./explorer-charts.ts";
import { viewName, type ViewKey } from "./view-keys.ts";

/* At build only: the two charts of a page of a view. */

/** A line needs two years of ten records. */
const fewestYears = 2;

/** What stands behind every figure of a view. */
function backingOf(ledger: Ledger, { locale }: ChartTexts): Backing {
  const source = sourceOf(ledger, ledger.explorer.figures.provenance.source);
  const basis = t(locale)["basis.gross"];
  return { basis, unit: "", n: "", source: publisherOf(source, locale), url: source.url };
}

/** What the medians found, from the first year that has one to the last; undefined where fewer than two have. */
function trendTitle({ locale, published, series: [line] }: MediansFacts): string | undefined {
  const all = line?.points.filter(({ value }) => value !== undefined) ?? [];
  const solid = all.filter(({ indicative }) => !indicative);
  // What rests on thirty records or more is said, where it can be.
  const points = solid.length < fewestYears ? all : solid;
  const [first, last] = [points[0], points.at(-1)];
  if (points.length < fewestYears || !first?.value || !last?.value) return undefined;
  const print = (value: number) => money(locale, { low: value, high: value }, published);
  const thin = first.indicative || last.indicative;
  return t(locale)[thin ? "view.years-thin" : "view.years"](
    print(first.value),
    String(first.year),
    print(last.value),
    String(last.year),
  );
}

/** The charts of a view: how its pay is spread, and its medians year by year where two years have one. */
export function chartsOfView(
  ledger: Ledger,
  dataset: PayDataset,
  view: ViewKey,
  notes: ChartTexts,
): readonly [ChartFile, ...ChartFile[]] {
  const { job, country, level } = view;
  const id = viewName(view);
  const chart = (shown: ExplorerChartId): ChartFile => ({
    ...explorerChart(dataset, { jobs: [job], country, level }, notes, shown),
    backing: [backingOf(ledger, notes)],
  });
  const spread = chart("spread");
  const trend = chart("trend");
  const { title } = findingOf(dataset, view, notes.locale);
  const first = { ...spread, id, frame: { ...spread.frame, title } };
  const found = trend.facts.kind === "medians" ? trendTitle(trend.facts) : undefined;
  if (!found) return [first];
  return [first, { ...trend, id: `${id}-years`, frame: { ...trend.frame, title: found } }];
}
