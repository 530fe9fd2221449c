import { type ExplorerFigures } from "../domain/explorer.ts";
import { deservesPage, levels } from "../domain/pay-cell.ts";
import { type PayDataset, cellOf, elsewhereOf, type CellKey } from "./pay-dataset.ts";

/** A view that has a page of its own, or would have one: a job in a country since 2023, of one level or all. */
export type ViewKey = Omit<CellKey, "year">;

/** Its name wherever a name is needed, whatever the language: "ai-engineer-gb", "data-analyst-us-en". */
export const viewName = ({ job, country, level }: ViewKey): string =>
  [job, country, level].filter(Boolean).join("-").toLowerCase();

/** How many records a view has. */
export const recordCount = (dataset: PayDataset, view: ViewKey): number => cellOf(dataset, view)?.n ?? 0;

/** Every view that deserves a page: by job, then by country, each before its levels. */
export const viewsWithPage = (dataset: PayDataset): ViewKey[] =>
  dataset.jobs.flatMap(({ key: job }) =>
    dataset.countries.flatMap(({ code: country }) =>
      [undefined, ...levels]
        .map((level): ViewKey => ({ job, country, ...(level && { level }) }))
        .filter((view) => deservesPage(view, recordCount(dataset, view))),
    ),
  );

/** A country and how many records there are. */
export interface Counted {
  readonly country: string;
  readonly n: number;
}

const most = (a: Counted, b: Counted): number => b.n - a.n;

/** The countries a job has no page for: with how few records, and how many are left out for their currency. */
export function countriesWithoutPage(
  dataset: PayDataset,
  job: string,
): { few: Counted[]; elsewhere: Counted[] } {
  const counted = (count: (view: ViewKey) => number): Counted[] =>
    dataset.countries
      .map(({ code: country }) => ({ country, n: count({ job, country }) }))
      .filter(({ country, n }) => n > 0 && !deservesPage({}, recordCount(dataset, { job, country })))
      .toSorted(most);
  return {
    few: counted((view) => recordCount(dataset, view)),
    elsewhere: counted((view) => elsewhereOf(dataset, view)),
  };
}

/** The countries without any figure, by the reason, those with most records first. */
export const countriesWithoutData = (
  { unread }: Pick<ExplorerFigures, "unread">,
  why: ExplorerFigures["unread"][number]["why"],
): Counted[] => unread.filter((one) => one.why === why && one.n > 0).toSorted(most);

/** What a neighbour of a view has other than the view: its level, its country, or its job. */
export type ViewRelation = "levels" | "countries" | "jobs";

/** The neighbours of a view, those with most records first; levels as they rise, all of them before. */
export function relatedViews(
  dataset: PayDataset,
  { job, country, level }: ViewKey,
  near: ViewRelation,
): ViewKey[] {
  const own = level && { level };
  switch (near) {
    case "levels":
      return [undefined, ...levels]
        .filter((one) => one !== level)
        .map((one) => ({ job, country, ...(one && { level: one }) }));
    case "countries":
      return byCount(
        dataset,
        dataset.countries
          .filter(({ code }) => code !== country)
          .map(({ code }) => ({ job, country: code, ...own })),
      );
    case "jobs":
      return byCount(
        dataset,
        dataset.jobs.filter(({ key }) => key !== job).map(({ key }) => ({ job: key, country, ...own })),
      );
  }
}

const byCount = (dataset: PayDataset, views: readonly ViewKey[]): ViewKey[] =>
  views.toSorted((a, b) => recordCount(dataset, b) - recordCount(dataset, a));
