import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { verdicts } from "../../src/domain/claim.ts";
import type { Card } from "../../src/share/cards/card.ts";
import { widthOf } from "../../src/share/cards/draw/card-fonts.ts";
import { cardPng, cardSvg } from "../../src/share/cards/draw/card-png.ts";
import { isTruncated, fitText } from "../../src/share/cards/draw/fit-text.ts";
import { findingCardWith, pageCardWith, sizeOf } from "../support/cards.ts";

const drawCard = (card: Card): Promise<Buffer> => cardPng(cardSvg(card));

const look = { face: "serif", weight: 500, tracking: -0.012 } as const;
const room = { width: 1080, lines: 2, sizes: [54, 48, 40] } as const;

const hostile: Readonly<Record<string, string>> = {
  "300 characters": "Combien gagne vraiment un dresseur d’IA aujourd’hui\u202f? ".repeat(6).slice(0, 300),
  "one endless word": "Anticonstitutionnellement".repeat(12),
  quotes: "«\u202fIl a dit “non”, 'peut-être', \"jamais\"\u202f» & l’on s’en ‘moque’",
  markup: "<script>alert('1')</script><b>300\u202f000\u202f€</b> &amp; ${x} {y} %s",
  "nothing but spaces of French": "\u202f\u00a0\u202f",
  nothing: "",
};

for (const [what, title] of Object.entries(hostile)) {
  test(`a card stays well-formed with ${what} for a title, number and foot`, async () => {
    const set = fitText(room, title, look);
    expect(set.lines.length).toBeLessThanOrEqual(room.lines);
    for (const line of set.lines) expect(widthOf(line, set.style)).toBeLessThanOrEqual(room.width);
    const drawn = await Promise.all(
      [
        findingCardWith({ title, numerals: [{ text: title, says: title }], foot: title }),
        findingCardWith({ title, numerals: [] }),
        pageCardWith({ before: title, numeral: title, after: title, foot: title }),
        pageCardWith({ before: title, numeral: "", after: "" }),
      ].map(drawCard),
    );
    for (const png of drawn) {
      expect(sizeOf(png)).toEqual({ width: 1200, height: 630 });
      expect(png.length).toBeLessThan(300_000);
    }
  });
}

test("whatever is written, its lines fit their room, and what is missing is marked", () => {
  const text = fc.string({ unit: fc.constantFrom(..."aeimtW’ \u202f-.,0123«»"), maxLength: 400 });
  fc.assert(
    fc.property(text, (written) => {
      const title = written.trim();
      const set = fitText(room, title, look);
      expect(set.lines.length).toBeLessThanOrEqual(room.lines);
      for (const line of set.lines) expect(widthOf(line, set.style)).toBeLessThanOrEqual(room.width + 0.01);
      const cut = isTruncated(set, title);
      expect(cut).toBe(set.lines.at(-1)?.endsWith("…") ?? false);
    }),
    { numRuns: 150 },
  );
});

test("a text is as large as its room allows, on lines as even as they can be", () => {
  const short = fitText(room, "Un titre", look);
  expect([short.style.size, short.lines]).toEqual([54, ["Un titre"]]);
  const title = "Les livres sterling ont été bien converties\u202f; c’est leur pays qui s’est perdu";
  const two = fitText(room, title, look);
  expect(two.lines).toHaveLength(2);
  const [first = 0, second = 0] = two.lines.map((line) => widthOf(line, two.style));
  expect(Math.min(first, second) / Math.max(first, second)).toBeGreaterThan(0.7);
  // The space before a semicolon is no place to break.
  expect(two.lines.join("|")).not.toMatch(/\|;/);
});

test("the same card is drawn in the same bytes, another in others", async () => {
  const card = pageCardWith();
  const picture = await drawCard(card);
  expect((await drawCard(card)).equals(picture)).toBe(true);
  expect((await drawCard(pageCardWith({ digits: "45500" }))).equals(picture)).toBe(false);
});

test("every verdict has a stamp of its own, whatever its word", async () => {
  const stamped = verdicts.map(async (verdict) => {
    const card = pageCardWith({ stamp: { verdict, checked: "22.11.2026" } });
    const words = ["Un mot", "Vérifié"] as const;
    return (await drawCard({ ...card, stamped: words })).toString("base64");
  });
  const plain = (await drawCard(pageCardWith())).toString("base64");
  expect(new Set([...(await Promise.all(stamped)), plain]).size).toBe(verdicts.length + 1);
});

test("a card is set in our faces and in their weights: none of its letters is of the machine", async () => {
  for (const face of ["serif", "plain"] as const) {
    const [light, bold] = [400, face === "serif" ? 500 : 600].map((weight) =>
      widthOf("Hamburgefonstiv 0123456789", { face, weight: weight as 400 | 500 | 600, size: 100 }),
    );
    expect(bold, face).not.toBe(light);
  }
});
