import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { sizes } from "../../src/charts/sizes.ts";
import { specify } from "../../src/charts/kinds/index.ts";
import { currencies, payPeriods } from "../../src/domain/money.ts";
import { locales } from "../../src/domain/locale.ts";
import { most, opening } from "../../src/explorer/choice.ts";
import { distributionFacts, trendFacts } from "../../src/explorer/facts.ts";
import { root } from "../support/content.ts";
import { drawingOf } from "../support/drawings.ts";
import { anyChoice, book } from "../support/explorer.ts";

const css = readFileSync(`${root}src/components/explore/figures.css`, "utf8");

/** What the stylesheet keeps for the drawings of a chart: their proportions, from the narrowest size on. */
const keptFor = (chart: string) =>
  [...css.matchAll(/\.(\w+) \.plot \{\s*aspect-ratio: (\d+) \/ (\d+)/g)]
    .filter(([, name]) => name === chart)
    .map(([, , width, height]) => ({ width: Number(width), height: Number(height) }));
const drawn = ["narrow", "medium", "wide"] as const;

const anyView = fc.record({
  currency: fc.constantFrom(...currencies),
  per: fc.constantFrom(...payPeriods),
  money: fc.constantFrom("day", "today"),
  offer: fc.constantFrom(undefined, { amount: 62_000, currency: "GBP", per: "year" } as const),
});

test("the room kept for the distribution holds every view of as many jobs, at each size", () => {
  const kept = keptFor("spread");
  expect(kept.map(({ width }) => width)).toEqual(
    drawn.flatMap((size) => Array.from({ length: most }, () => sizes[size].width)),
  );
  fc.assert(
    fc.property(anyChoice, anyView, fc.constantFrom(...locales), (choice, view, locale) => {
      const spec = specify(distributionFacts(book, choice, locale), view);
      drawn.forEach((size, place) => {
        const { height } = drawingOf(spec, size);
        expect(height).toBeLessThanOrEqual(kept[place * most + choice.jobs.length - 1]?.height ?? 0);
      });
    }),
    { numRuns: 300 },
  );
});

test("the room kept for the trend is that of every trend", () => {
  const facts = trendFacts(book, opening, "en");
  const heights = drawn.map((size) => ({
    width: sizes[size].width,
    height: drawingOf(specify(facts), size).height,
  }));
  expect(keptFor("trend")).toEqual(heights);
});
