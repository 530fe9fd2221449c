import { expect, test } from "@playwright/test";
import { altOf, type Card } from "../../src/share/cards/card.ts";
import { cards, findingCardWith, pageCardWith } from "../support/cards.ts";

/** X keeps so many characters of it; Mastodon more. */
const longestAlt = 420;

const numeralsOf = (card: Card): string[] =>
  card.kind === "page" ? (card.numeral ? [card.numeral] : []) : card.numerals.map(({ text }) => text);

test("every card prints a number, and says it in words for those who cannot see it", () => {
  for (const card of cards) {
    expect(numeralsOf(card), card.slug).not.toEqual([]);
    for (const numeral of numeralsOf(card)) expect(altOf(card)).toContain(numeral);
    expect(altOf(card).length, card.slug).toBeLessThanOrEqual(longestAlt);
    expect(altOf(card)).not.toMatch(/[{}]|undefined|NaN/);
  }
});

test("every card has a name of its own in its language, which an address can hold", () => {
  const names = cards.map(({ locale, slug }) => `${locale}/${slug}`);
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter((name) => !/^(en|fr)\/[a-z0-9-]+$/.test(name))).toEqual([]);
});

test("every card has two machine lines of 44 columns, a check digit last", () => {
  for (const { lines, slug } of cards)
    for (const line of lines) expect(line, slug).toMatch(/^[A-Z0-9<]{44}$/);
});

test("a card in words: its sentence, its stamp, its papers", () => {
  const stamped = pageCardWith({ stamp: { verdict: "misleading", checked: "22.11.2026" } });
  expect(altOf(stamped)).toBe(
    "La moitié sont sous 150\u202f000\u202f$ par an. Trompeur, Vérifié 22.11.2026. Relevés aijobs.net · n = 59.",
  );
  expect(altOf(findingCardWith())).toBe(
    "Dans les relevés américains, pas d’envolée. 150\u202f000\u202f$, médiane, 59 relevés. Relevés aijobs.net · n = 59.",
  );
});

test("what steers a text and prints nothing is left out; the spaces of French stay", () => {
  const card = pageCardWith({ before: "  Un \n métier\u2060 de\u202e rêve\u202f?\u200b\tOui\u00a0! " });
  expect(card.kind === "page" && card.before).toBe("Un métier de rêve\u202f? Oui\u00a0!");
});
