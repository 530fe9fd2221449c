import { type Problem, shown } from "../../ledger/problem.ts";
import type { Card } from "./card.ts";
import { type Face, faceFiles, letters } from "./draw/faces.ts";

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
export function printedOn(card: Card): [Face, string][] {
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
export function problemsOf({ card, file, field }: Placed): Problem[] {
  return printedOn(card).flatMap(([face, text]) => {
    const missing = [...new Set(text)].filter((letter) => !letters[face].has(letter));
    if (missing.length === 0) return [];
    const codes = missing.map(
      (one) => `U+${one.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0")}`,
    );
    return [
      {
        file,
        field,
        found: `${missing.join(" ")} (${codes.join(", ")}) in ${shown(text)}`,
        expected: `letters that ${faceFiles[face]} has: the card of this link cannot print others`,
        mend: "write it without them, or add them to the face in src/fonts/subset.py",
      },
    ];
  });
}
