import { type ExplorerFigures } from "../domain/explorer.ts";
import { deservesPage, levels } from "../domain/pay-cell.ts";
import { type Book, cellOf, elsewhereOf, type Where } from "./book.ts";

/** A view that has a page of its own, or would have one: a job in a country since 2023, of one level or all. */
export type ViewKey = Omit<Where, "year">;

/** Its name wherever a name is needed, whatever the language: "ai-engineer-gb", "data-analyst-us-en". */
export const nameOf = ({ job, country, level }: ViewKey): string =>
  [job, country, level].filter(Boolean).join("-").toLowerCase();

/** How many records a view has. */
export const countOf = (book: Book, view: ViewKey): number => cellOf(book, view)?.n ?? 0;

/** Every view that deserves a page: by job, then by country, each before its levels. */
export const viewsOf = (book: Book): ViewKey[] =>
  book.jobs.flatMap(({ key: job }) =>
    book.countries.flatMap(({ code: country }) =>
      [undefined, ...levels]
        .map((level): ViewKey => ({ job, country, ...(level && { level }) }))
        .filter((view) => deservesPage(view, countOf(book, view))),
    ),
  );

/** A country and how many records there are. */
export interface Counted {
  readonly country: string;
  readonly n: number;
}

const most = (a: Counted, b: Counted): number => b.n - a.n;

/** The countries a job has no page for: with how few records, and how many are left out for their currency. */
export function missingOf(book: Book, job: string): { few: Counted[]; elsewhere: Counted[] } {
  const counted = (count: (view: ViewKey) => number): Counted[] =>
    book.countries
      .map(({ code: country }) => ({ country, n: count({ job, country }) }))
      .filter(({ country, n }) => n > 0 && !deservesPage({}, countOf(book, { job, country })))
      .toSorted(most);
  return {
    few: counted((view) => countOf(book, view)),
    elsewhere: counted((view) => elsewhereOf(book, view)),
  };
}

/** The countries without any figure, by the reason, those with most records first. */
export const unreadOf = (
  { unread }: Pick<ExplorerFigures, "unread">,
  why: ExplorerFigures["unread"][number]["why"],
): Counted[] => unread.filter((one) => one.why === why && one.n > 0).toSorted(most);
