import { deservesPage } from "../../domain/pay-cell.ts";
import { type Book, cellOf, countryOf, jobOf } from "../../explorer/book.ts";
import type { Choice } from "../../explorer/choice.ts";
import type { Notes } from "../../explorer/published.ts";
import { explorerStrings } from "../../i18n/explorer-strings.ts";
import { viewUrl } from "../../routing/views.ts";
import type { Chooser } from "./chooser.ts";
import type { Card } from "./nodes.ts";

/** Where one can go from a choice. */
export class Links {
  readonly #book: Book;
  readonly #notes: Notes;
  readonly #chooser: Chooser;

  constructor(book: Book, notes: Notes, chooser: Chooser) {
    this.#book = book;
    this.#notes = notes;
    this.#chooser = chooser;
  }

  /** Leads to the same view in the other language, and to what is shared of it. */
  lead(choice: Choice): void {
    for (const link of document.querySelectorAll<HTMLAnchorElement>(".languages a"))
      link.search = location.search;
    for (const link of document.querySelectorAll<HTMLElement>(".share"))
      link.dataset["address"] = this.#shared(choice);
  }

  /** The page of a job’s view, all years together. */
  pageOf({ country, level }: Choice, job: string): Card["page"] {
    const { locale, page } = this.#notes;
    const n = cellOf(this.#book, { job, country, level })?.n ?? 0;
    if (!deservesPage({ level }, n)) return undefined;
    const url = viewUrl(page, locale, jobOf(this.#book, job), countryOf(this.#book, country), level);
    return { url, text: explorerStrings(locale)["explore.own-page"] };
  }

  /** One job’s own page where it has one, else the view; never a reader’s offer. */
  #shared(choice: Choice): string {
    const { jobs, year } = choice;
    const [only = ""] = jobs;
    const own = jobs.length === 1 && !year ? this.pageOf(choice, only)?.url : undefined;
    return own ?? this.#notes.page + this.#chooser.search(choice, this.#chooser.money);
  }
}
