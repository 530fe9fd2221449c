import { deservesPage } from "../../domain/pay-cell.ts";
import { type Book, cellOf, countryOf, jobOf } from "../../explorer/book.ts";
import type { Choice } from "../../explorer/choice.ts";
import { distributionFacts } from "../../explorer/facts.ts";
import type { Notes } from "../../explorer/published.ts";
import { cautionOf, placeOf, wordsOf } from "../../explorer/words.ts";
import type { View } from "../../charts/view.ts";
import { explorerStrings } from "../../i18n/explorer-strings.ts";
import { viewUrl } from "../../routing/views.ts";
import type { Card } from "./Cards.tsx";

/** What the figures of a choice say: where, a card a job, what to be careful about. */
export interface Answer {
  readonly place: string;
  readonly cards: readonly Card[];
  readonly caution: string;
}

/** The page of a job’s view, all years together, where it has one. */
export function pageOf(book: Book, notes: Notes, { country, level }: Choice, job: string): Card["page"] {
  const { locale, page } = notes;
  const n = cellOf(book, { job, country, level })?.n ?? 0;
  if (!deservesPage({ level }, n)) return undefined;
  const url = viewUrl(page, locale, jobOf(book, job), countryOf(book, country), level);
  return { url, text: explorerStrings(locale)["explore.own-page"] };
}

/** The same at build for the opening view, and in the browser for any other. */
export function answerTo(book: Book, notes: Notes, choice: Choice, view: View): Answer {
  const { locale } = notes;
  const said = wordsOf(distributionFacts(book, choice, locale), view);
  return {
    place: placeOf(book, choice, locale),
    cards: said.map(({ name, numeral, text, records }, row) => ({
      name,
      numeral,
      text,
      records,
      page: pageOf(book, notes, choice, choice.jobs[row] ?? ""),
    })),
    caution: cautionOf(book, choice, locale),
  };
}
