import type MiniSearch from "minisearch";
import type { SearchDocument } from "./documents.ts";

/** What was found, and the words of it that matched. */
export interface Hit extends SearchDocument {
  readonly terms: readonly string[];
}

/** "Médiane" → "mediane", letter by letter: what is folded keeps its length. */
export const folded = (text: string): string =>
  text
    .normalize("NFC")
    .replace(/\p{L}/gu, (letter) => letter.normalize("NFD").charAt(0))
    .toLowerCase();

/** How many hits are shown: the best few, not a list of everything. */
const shown = 20;

export type Find = (query: string) => Hit[];

/** An index of documents: whole words before their beginnings, those before a slip of the pen; accents count for nothing. */
function finder(Index: typeof MiniSearch<SearchDocument>, documents: readonly SearchDocument[]): Find {
  const index = new Index({
    fields: ["title", "text"],
    processTerm: folded,
    searchOptions: {
      combineWith: "AND",
      prefix: true,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      // A term and a page answer a word better than one claim among a hundred.
      boost: { title: 3 },
      boostDocument: (id) => ({ term: 2, page: 1.2, claim: 1 })[documents[Number(id)]?.kind ?? "claim"],
    },
  });
  index.addAll(documents);
  return (query) =>
    index
      .search(query)
      .slice(0, shown)
      .flatMap(({ id, terms }) => {
        const document = documents[Number(id)];
        return document ? [{ ...document, terms }] : [];
      });
}

/** Fetches the index of a language and the library that searches it, once a reader means to search. Rejects without a network. */
export async function openIndex(url: string): Promise<Find> {
  const [{ default: Index }, answer] = await Promise.all([import("minisearch"), fetch(url)]);
  if (!answer.ok) throw new Error(`found ${answer.status} at ${url}; expected the index of the search`);
  return finder(Index, (await answer.json()) as SearchDocument[]);
}

/** A piece of a text, and whether it is one of the words looked for. */
export interface Piece {
  readonly text: string;
  readonly found: boolean;
}

/** How many characters of a text stand before the first word found, and how many in all. */
const before = 60;
const length = 220;

/** The part of a text around the first word found, cut into what was found and what was not. */
export function excerpt(text: string, terms: readonly string[]): Piece[] {
  const plain = folded(text);
  const words = [...plain.matchAll(/[\p{L}\p{N}]+/gu)].filter(([word]) => terms.includes(word));
  const first = words[0]?.index ?? 0;
  const start = first > before ? plain.lastIndexOf(" ", first - before) + 1 : 0;
  const end = start + length < text.length ? plain.lastIndexOf(" ", start + length) : text.length;
  const pieces: Piece[] = start > 0 ? [{ text: "…", found: false }] : [];
  let at = start;
  for (const { 0: word, index } of words.filter((one) => one.index >= start && one.index < end)) {
    pieces.push({ text: text.slice(at, index), found: false });
    pieces.push({ text: text.slice(index, index + word.length), found: true });
    at = index + word.length;
  }
  pieces.push({ text: text.slice(at, end) + (end < text.length ? "…" : ""), found: false });
  return pieces.filter((piece) => piece.text);
}
