import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { verdicts } from "../../src/domain/claim.ts";
import { drawCard } from "../../src/share/cards/draw/draw.ts";
import { widthOf } from "../../src/share/cards/draw/faces.ts";
import { palettePng } from "../../src/charts/take/palette-png.ts";
import { isCut, setIn } from "../../src/share/cards/draw/setting.ts";
import { findingCardWith, pageCardWith, pixelsOf, sizeOf } from "../support/cards.ts";

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
  test(`a card stays well-formed with ${what} for a title, number and foot`, () => {
    const set = setIn(room, title, look);
    expect(set.lines.length).toBeLessThanOrEqual(room.lines);
    for (const line of set.lines) expect(widthOf(line, set.style)).toBeLessThanOrEqual(room.width);
    const drawn = [
      findingCardWith({ title, numerals: [{ text: title, says: title }], foot: title }),
      findingCardWith({ title, numerals: [] }),
      pageCardWith({ before: title, numeral: title, after: title, foot: title }),
      pageCardWith({ before: title, numeral: "", after: "" }),
    ].map(drawCard);
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
      const set = setIn(room, title, look);
      expect(set.lines.length).toBeLessThanOrEqual(room.lines);
      for (const line of set.lines) expect(widthOf(line, set.style)).toBeLessThanOrEqual(room.width + 0.01);
      const cut = isCut(set, title);
      expect(cut).toBe(set.lines.at(-1)?.endsWith("…") ?? false);
    }),
    { numRuns: 150 },
  );
});

test("a text is as large as its room allows, on lines as even as they can be", () => {
  const short = setIn(room, "Un titre", look);
  expect([short.style.size, short.lines]).toEqual([54, ["Un titre"]]);
  const title = "Les livres sterling ont été bien converties\u202f; c’est leur pays qui s’est perdu";
  const two = setIn(room, title, look);
  expect(two.lines).toHaveLength(2);
  const [first = 0, second = 0] = two.lines.map((line) => widthOf(line, two.style));
  expect(Math.min(first, second) / Math.max(first, second)).toBeGreaterThan(0.7);
  // The space before a semicolon is no place to break.
  expect(two.lines.join("|")).not.toMatch(/\|;/);
});

test("the same card is drawn in the same bytes, another in others", () => {
  const card = pageCardWith();
  expect(drawCard(card).equals(drawCard(card))).toBe(true);
  expect(drawCard(card).equals(drawCard(pageCardWith({ digits: "45500" })))).toBe(false);
});

test("every verdict has a stamp of its own, whatever its word", () => {
  const stamped = verdicts.map((verdict) => {
    const card = pageCardWith({ stamp: { verdict, checked: "22.11.2026" } });
    const words = ["Un mot", "Vérifié"] as const;
    return drawCard({ ...card, stamped: words }).toString("base64");
  });
  const plain = drawCard(pageCardWith()).toString("base64");
  expect(new Set([...stamped, plain]).size).toBe(verdicts.length + 1);
});

test("a PNG holds the pixels it was given, as long as they have few colours", () => {
  const colours = [0xe6ede9, 0x141b2b, 0x96190f];
  const given = Uint32Array.from({ length: 6 }, (_, at) => colours[at % 3] ?? 0);
  const opaque = given.map((colour) => colour | 0xff000000);
  const png = palettePng(new Uint8ClampedArray(opaque.buffer), 3, 2);
  expect(sizeOf(png)).toEqual({ width: 3, height: 2 });
  expect(pixelsOf(png)).toEqual(given);
});
