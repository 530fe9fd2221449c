import { ContentError, type Problem } from "../../ledger/problem.ts";
import { altOf, type Card } from "./card.ts";
import { type Placed, problemsOf } from "./check-card.ts";
import { pictureHash } from "./draw/raster.ts";
import { cardSvg } from "./draw/svg.ts";

/** A card as it will be a picture: the hash of it, and what it says in words. */
export interface CardImage {
  readonly card: Card;
  readonly svg: string;
  readonly hash: string;
  readonly alt: string;
}

/** Cards by language and name: "en/pay". Throws a ContentError when a text cannot be printed or two have one name. */
export async function imagesOf(cards: AsyncIterable<Placed>): Promise<ReadonlyMap<string, CardImage>> {
  const images = new Map<string, CardImage>();
  const problems: Problem[] = [];
  for await (const placed of cards) {
    const { card, file, field } = placed;
    const name = `${card.locale}/${card.slug}`;
    if (images.has(name)) {
      const found = `a second card named ${name}`;
      problems.push({ file, field, found, expected: "one card an address", mend: "rename its path" });
    }
    problems.push(...problemsOf(placed));
    const svg = cardSvg(card);
    images.set(name, { card, svg, hash: pictureHash(svg), alt: altOf(card) });
  }
  if (problems.length > 0) throw new ContentError(problems);
  return images;
}
