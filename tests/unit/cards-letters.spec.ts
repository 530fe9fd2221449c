import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { cardProblems } from "../../src/share/cards/card-images.ts";
import { type Face, fontFiles, fontCoverage, widthOf } from "../../src/share/cards/draw/card-fonts.ts";
import { cards, pageCardWith } from "../support/cards.ts";

const faces = Object.keys(fontFiles) as Face[];

test("the letters of a face are those its maker put in, and no others", () => {
  const asked = /^TEXT = ASCII \+ list\("([^"]+)"\)/m.exec(readFileSync("src/fonts/subset.py", "utf8"))?.[1];
  const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index));
  const expected = new Set([...ascii, ...(asked ?? ""), "\u202f", "\u00a0"]);
  for (const face of ["serif", "plain"] as const)
    expect([...fontCoverage[face]].toSorted(), face).toEqual([...expected].toSorted());
});

test("no glyph is missing on any card, in either language", () => {
  expect(cards.flatMap((card) => cardProblems({ card, file: card.slug, field: card.locale }))).toEqual([]);
});

test("the no-break thin space is blank and 0.16 em wide in every face", () => {
  for (const face of faces) {
    const style = { face, weight: 400, size: 1000 } as const;
    expect(widthOf("0\u202f0", style) - 2 * widthOf("0", style), face).toBeCloseTo(160, 0);
  }
});

for (const [what, text, missing] of [
  ["an emoji", "Un métier 🎉 de rêve", "🎉 (U+1F389)"],
  ["Hebrew", "שלום", "ש ל ו ם (U+05E9, U+05DC, U+05D5, U+05DD)"],
  ["Chinese", "Dresseur 驯", "驯 (U+9A6F)"],
] as const) {
  test(`an author is told of ${what}, which no face of ours can print`, () => {
    const placed = { card: pageCardWith({ before: text }), file: "content/pages/fr/pay.mdx", field: "card" };
    expect(cardProblems(placed)).toEqual([
      {
        file: "content/pages/fr/pay.mdx",
        field: "card",
        found: `${missing} in “${text}”`,
        expected: "letters that src/fonts/brygada.woff2 has: the card of this link cannot print others",
        mend: "write it without them, or add them to the face in src/fonts/subset.py",
      },
    ]);
  });
}
