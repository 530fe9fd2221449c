import { renderStaticSvg } from "../../src/charts/svg/picture.ts";
import { describe } from "../../src/charts/kinds/alternatives.ts";
import { specify, tableFor } from "../../src/charts/kinds/index.ts";
import { buildDataset } from "../../src/explorer/build-dataset.ts";
import { findingOf } from "../../src/explorer/finding.ts";
import { relatedViews, recordCount, viewsWithPage } from "../../src/explorer/view-keys.ts";
import { chartTexts } from "../../src/explorer/page-text.ts";
import { chartsOfView } from "../../src/explorer/charts-of-view.ts";
import { viewCsv } from "../../src/explorer/view-csv.ts";
import type { Ledger } from "../../src/ledger/ledger.ts";
import { ledger } from "../../src/ledger/read.ts";
import type { Figure } from "./figures.ts";

/** What a page of a view may cost its building, its charts drawn, in milliseconds. */
const promise = 100;

/** A ledger with each country of the explorer so many times. */
function repeated(from: Ledger, times: number): Ledger {
  const { figures, countries, jobs } = from.explorer;
  const all = Array.from({ length: times }, (_, index) => (index === 0 ? "" : String(index)));
  const named = Object.entries(countries).flatMap(([code, country]) =>
    all.map((mark) => [code + mark, country] as const),
  );
  const cells = figures.cells.flatMap((cell) =>
    all.map((mark) => ({ ...cell, country: cell.country + mark })),
  );
  return {
    ...from,
    explorer: { jobs, countries: Object.fromEntries(named), figures: { ...figures, cells } },
  };
}

/** Everything the pages of all views are made of, in one language: words, charts, tables, files, neighbours. */
function made(from: Ledger): { pages: number; ms: number } {
  const start = performance.now();
  const dataset = buildDataset(from);
  const notes = chartTexts(from, "en", { register: "/", page: "/" });
  const views = viewsWithPage(dataset);
  for (const view of views) {
    for (const { facts } of chartsOfView(from, dataset, view, notes)) {
      const spec = specify(facts);
      for (const size of ["narrow", "medium"] as const) renderStaticSvg(spec, size);
      describe(spec, "en");
      tableFor(spec, "en");
    }
    viewCsv(from, dataset, view, "en", "/");
    for (const near of ["levels", "countries", "jobs"] as const)
      for (const one of relatedViews(dataset, view, near))
        if (recordCount(dataset, one) >= 30) findingOf(dataset, one, "en");
  }
  return { pages: views.length, ms: performance.now() - start };
}

/** What a page of a view costs its building: as many as there are, and ten times as many. */
export const viewsMade = (): Figure[] =>
  [1, 10].map((times) => {
    const { pages, ms } = made(repeated(ledger(), times));
    const id = times === 1 ? "views-each" : `views-each-${times}-times`;
    return { id, what: `a page of a view, made: one of ${pages}`, value: ms / pages, unit: "ms", promise };
  });
