import { expect, test } from "@playwright/test";
import fc from "fast-check";
import {
  guessAmount,
  guessAnswer,
  guessFrom,
  guessFromHash,
  guessScale,
  guessHash,
} from "../../src/charts/kinds/dots/dots-guess.ts";
import { specifyDots } from "../../src/charts/kinds/dots/dots-spec.ts";
import { boxesOverlap } from "../../src/charts/text.ts";
import { guessStrings } from "../../src/i18n/guess.ts";
import { currencies, payPeriods } from "../../src/domain/money.ts";
import { type Locale, locales } from "../../src/domain/locale.ts";
import { facts, nameOf, sizeNames, viewsOf } from "../support/charts.ts";
import { drawingOf } from "../support/drawings.ts";

const dotsIn = (locale: Locale) => {
  const given = facts("headline-vs-records", locale);
  if (given.kind !== "dots")
    throw new Error(`found ${given.kind}; expected dots, which a guess stands among`);
  return given;
};
const dots = dotsIn("en");
const guess = fc.record({ aYear: fc.nat(9_999_999), currency: fc.constantFrom(...currencies) });

test("a link carries a guess and nothing else: what was guessed comes back", () => {
  fc.assert(fc.property(guess, (one) => expect(guessFromHash(guessHash(one))).toEqual(one)));
});

test("whatever else stands in a fragment is no guess", () => {
  const near = ["", "#", "#guess", "#guess=", "#guess=usd", "#guess=1", "#guess=-1usd", "#guess=1.5usd"];
  const far = [
    "#guess=1e9usd",
    "#guess=1USD",
    "#guess=99999999usd",
    "#guess=1usd#",
    "#x&guess=1usd",
    "#pp-1",
  ];
  expect([...near, ...far].filter((hash) => guessFromHash(hash))).toEqual([]);
  const hostile = fc.string({ unit: "binary" }).filter((text) => !/^\d{1,7}(eur|gbp|usd)$/.test(text));
  fc.assert(
    fc.property(hostile, (text) => expect(guessFromHash(`#guess=${text}`)).toBeUndefined()),
    { numRuns: 300 },
  );
});

test("a guess of the slider survives month and hour, and is the same amount again in its own money", () => {
  for (const currency of currencies)
    for (const per of payPeriods) {
      const { step, max } = guessScale(specifyDots(dots, { currency, per }).axis);
      expect(max % step).toBe(0);
      for (const amount of [0, step, 20 * step, max])
        expect(guessAmount(guessFrom(amount, dots, { currency, per }), dots, { currency, per })).toBe(amount);
    }
  for (const currency of currencies) expect(guessScale(specifyDots(dots, { currency }).axis).step).toBe(5000);
});

test("the answer counts every record once, and says what was printed", () => {
  for (const locale of locales)
    for (const view of viewsOf(dotsIn(locale)))
      for (const amount of [0, 150_000, 9_000_000]) {
        const spec = specifyDots(dotsIn(locale), { ...view, guess: amount });
        const [yours, where, ...claims] = guessAnswer(spec, spec, locale);
        expect(yours?.text).toBe(`${spec.guess?.head}.`);
        const counts = (where?.text.match(/\d+/g) ?? []).map(Number);
        const all = spec.dots.length;
        expect(counts).toContain(all);
        expect(counts.reduce((sum, one) => sum + one, 0)).toBe(2 * all);
        for (const { text, amount: printed = "" } of claims) expect(text.split(printed)).toHaveLength(2);
      }
});

test("the answer tells who was nearer to the median than the headline, and nobody else", () => {
  for (const locale of locales) {
    const saidTo = (guess: number) => {
      const spec = specifyDots(dotsIn(locale), { guess });
      return guessAnswer(spec, spec, locale).map(({ text }) => text);
    };
    const { "guess.closer": closer } = guessStrings(locale);
    const { median, headline } = specifyDots(dotsIn(locale), {}).against ?? {};
    const [middle = 0, far = 0] = [median?.at, headline?.at];
    expect(far).toBeGreaterThan(middle);
    for (const near of [middle, far - 5000]) expect(saidTo(near).join(" ")).toContain(closer);
    for (const other of [far, far + 5000, 2 * middle - far])
      expect(saidTo(other).join(" ")).not.toContain(closer);
  }
});

test("the words of a guess keep clear of all others wherever it falls, and the drawing keeps its height", () => {
  const faults: string[] = [];
  for (const locale of locales)
    for (const view of viewsOf(dotsIn(locale))) {
      const bare = specifyDots(dotsIn(locale), view);
      const { axis, line } = bare;
      const guesses = [0, line.at * 0.97, line.at, line.at * 1.001, axis.max, axis.max * 14].map(Math.round);
      for (const size of sizeNames)
        for (const at of guesses) {
          const layout = drawingOf(specifyDots(dotsIn(locale), { ...view, guess: at }), size);
          const boxes = layout.words;
          const hit = boxes.some((box, index) =>
            boxes.slice(index + 1).some((other) => boxesOverlap(box, other)),
          );
          const out = boxes.some(({ left, right }) => left < -0.5 || right > layout.width + 0.5);
          const grown = layout.height !== drawingOf(bare, size).height;
          if (hit || out || grown) faults.push(`${locale}, ${size}, ${nameOf(view)}, guess ${at}`);
        }
    }
  expect(faults).toEqual([]);
});
