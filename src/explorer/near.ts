import { levels } from "../domain/pay-cell.ts";
import type { Book } from "./book.ts";
import { countOf, type ViewKey } from "./views.ts";

/** What a neighbour of a view has other than the view: its level, its country, or its job. */
export type Near = "levels" | "countries" | "jobs";

/** The neighbours of a view, those with most records first; levels as they rise, all of them before. */
export function nearOf(book: Book, { job, country, level }: ViewKey, near: Near): ViewKey[] {
  const own = level && { level };
  switch (near) {
    case "levels":
      return [undefined, ...levels]
        .filter((one) => one !== level)
        .map((one) => ({ job, country, ...(one && { level: one }) }));
    case "countries":
      return byCount(
        book,
        book.countries
          .filter(({ code }) => code !== country)
          .map(({ code }) => ({ job, country: code, ...own })),
      );
    case "jobs":
      return byCount(
        book,
        book.jobs.filter(({ key }) => key !== job).map(({ key }) => ({ job: key, country, ...own })),
      );
  }
}

const byCount = (book: Book, views: readonly ViewKey[]): ViewKey[] =>
  views.toSorted((a, b) => countOf(book, b) - countOf(book, a));
