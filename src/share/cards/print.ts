import { keptAt, placeOf, tidyUp } from "../../charts/keep/kept.ts";
import { ContentError, type Problem } from "../../ledger/problem.ts";
import { altOf, type Card } from "./card.ts";
import { type Placed, problemsOf } from "./check-card.ts";
import { Press } from "./press.ts";
import { Progress } from "./progress.ts";
import { hashOf } from "./worker.ts";

/** A card that was printed: its picture’s hash and file, and what it says in words. */
export interface Printed {
  readonly hash: string;
  readonly file: string;
  readonly alt: string;
}

/** By language and slug: "en/pay". */
export type Cards = ReadonlyMap<string, Printed>;

/**
 * Prints every card, those alone that are not in the cache; as many at a time as there are cores, and never more
 * in memory. Throws a ContentError when a text cannot be printed or two cards have one name.
 */
export async function print(cards: AsyncIterable<Placed>, progress = new Progress()): Promise<Cards> {
  const press = new Press();
  const printed = new Map<string, Printed>();
  const problems: Problem[] = [];
  const queue = cards[Symbol.asyncIterator]();
  const printOne = async (card: Card): Promise<Printed> => {
    const file = placeOf(card);
    const kept = keptAt(file);
    const hash = kept ? hashOf(kept) : await press.draw({ card, file });
    progress.one(kept !== undefined);
    return { hash, file, alt: altOf(card) };
  };
  const lane = async (): Promise<void> => {
    for (let next = await queue.next(); !next.done; next = await queue.next()) {
      const { card, file, field } = next.value;
      const name = `${card.locale}/${card.slug}`;
      if (printed.has(name)) {
        const found = `a second card named ${name}`;
        problems.push({ file, field, found, expected: "one card an address", mend: "rename its path" });
      }
      problems.push(...problemsOf(next.value));
      printed.set(name, { hash: "", file: "", alt: "" });
      if (problems.length === 0) printed.set(name, await printOne(card));
    }
  };
  try {
    await Promise.all(Array.from({ length: press.threads }, lane));
  } finally {
    await press.close();
    progress.end();
  }
  if (problems.length > 0) throw new ContentError(problems);
  tidyUp(Date.now());
  return printed;
}
