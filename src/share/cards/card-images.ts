import { ContentError, type Problem, shown } from "../../ledger/problem.ts";
import { altOf, type Card } from "./card.ts";
import { type Face, fontFiles, fontCoverage } from "./draw/card-fonts.ts";
import { cardSvg, pictureHash } from "./draw/card-png.ts";

/** A card, and the file and field its words come from. */
export interface Placed {
  readonly card: Card;
  readonly file: string;
  readonly field: string;
}

/** Every string inside a value. */
function* stringsIn(value: unknown): Generator<string> {
  if (typeof value === "string") yield value;
  else if (value !== null && typeof value === "object")
    for (const inner of Object.values(value)) yield* stringsIn(inner);
}

/** What a card prints, by the face it is printed in. */
function printedOn(card: Card): [Face, string][] {
  const capitals = [card.promise, ...(card.stamped ?? [])].map((text) => text.toLocaleUpperCase());
  const serif =
    card.kind === "page"
      ? [card.before, card.numeral ?? "", card.after]
      : [card.title, ...card.numerals.map(({ text }) => text)];
  const plain =
    card.kind === "page" ? [] : [...card.numerals.map(({ says }) => says), ...stringsIn(card.chart)];
  const set = (face: Face, texts: readonly string[]) => texts.map((text): [Face, string] => [face, text]);
  return [
    ...set("serif", [card.site, ...serif]),
    ...set("plain", [card.foot, ...plain]),
    ...set("stamp", capitals),
    ...set("machine", card.lines),
  ];
}

/** What an author has to mend so that a card can be printed: letters our faces lack. */
export function cardProblems({ card, file, field }: Placed): Problem[] {
  return printedOn(card).flatMap(([face, text]) => {
    const missing = [...new Set(text)].filter((letter) => !fontCoverage[face].has(letter));
    if (missing.length === 0) return [];
    const codes = missing.map(
      (one) => `U+${one.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0")}`,
    );
    return [
      {
        file,
        field,
        found: `${missing.join(" ")} (${codes.join(", ")}) in ${shown(text)}`,
        expected: `letters that ${fontFiles[face]} has: the card of this link cannot print others`,
        mend: "write it without them, or add them to the face in src/fonts/subset.py",
      },
    ];
  });
}

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
    problems.push(...cardProblems(placed));
    const svg = cardSvg(card);
    images.set(name, { card, svg, hash: pictureHash(svg), alt: altOf(card) });
  }
  if (problems.length > 0) throw new ContentError(problems);
  return images;
}
