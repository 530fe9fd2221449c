import { createHash } from "node:crypto";
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, statSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { ContentError, type Problem } from "../../ledger/problem.ts";
import { altOf, type Card } from "./card.ts";
import { type Placed, problemsOf } from "./check-card.ts";
import { Press } from "./press.ts";
import { Progress } from "./progress.ts";
import { drawingVersion } from "./version.ts";
import { hashOf } from "./worker.ts";

/** A card that was printed: its picture’s hash and file, and what it says in words. */
export interface Printed {
  readonly hash: string;
  readonly file: string;
  readonly alt: string;
}

/** By language and slug: "en/pay". */
export type Cards = ReadonlyMap<string, Printed>;

/** Kept among the packages, out of the way; the bench has a place of its own. */
const folder = (): string => process.env["CARDS_CACHE"] ?? join(process.cwd(), "node_modules/.cache/cards");

/** Where the picture of a card is kept: named after all that it is made of. */
function fileOf(card: Card): string {
  const key = createHash("sha256").update(drawingVersion()).update(JSON.stringify(card)).digest("hex");
  return join(folder(), `${key.slice(0, 32)}.png`);
}

const month = 30 * 24 * 60 * 60 * 1000;

/** Pictures that nobody asked for in a month. */
function tidyUp(now: number): void {
  for (const name of globSync("*.png*", { cwd: folder() })) {
    const file = join(folder(), name);
    if (now - statSync(file).mtimeMs > month) rmSync(file, { force: true });
  }
}

/**
 * Prints every card, those alone that are not in the cache; as many at a time as there are cores, and never more
 * in memory. Throws a ContentError when a text cannot be printed or two cards have one name.
 */
export async function print(cards: AsyncIterable<Placed>, progress = new Progress()): Promise<Cards> {
  mkdirSync(folder(), { recursive: true });
  const press = new Press();
  const printed = new Map<string, Printed>();
  const problems: Problem[] = [];
  const queue = cards[Symbol.asyncIterator]();
  const printOne = async (card: Card): Promise<Printed> => {
    const file = fileOf(card);
    const kept = existsSync(file);
    const hash = kept ? hashOf(readFileSync(file)) : await press.draw({ card, file });
    if (kept) utimesSync(file, new Date(), new Date());
    progress.one(kept);
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
