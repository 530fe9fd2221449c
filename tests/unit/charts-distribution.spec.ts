import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { csvLines, describe, sonificationOf } from "../../src/charts/kinds/alternatives.ts";
import {
  type PercentilesFacts,
  specifyPercentiles,
} from "../../src/charts/kinds/percentiles/percentiles-spec.ts";
import { tableFor } from "../../src/charts/kinds/index.ts";
import type { View } from "../../src/charts/view.ts";
import { type Locale, locales } from "../../src/domain/locale.ts";
import { steps as percents } from "../../src/domain/pay-cell.ts";
import { advertsIn, fewest } from "../../src/domain/thin-data.ts";
import { soundStrings } from "../../src/i18n/sound.ts";
import { recordsIn } from "../../src/i18n/records.ts";
import { t } from "../../src/i18n/strings.ts";
import { distribution, factsOf, offers, rowOf, stepsAbout } from "../support/distributions.ts";
import { drawingOf } from "../support/drawings.ts";

const drawnSizes = ["narrow", "medium", "wide"] as const;

test.describe("A row of steps", () => {
  const steps = stepsAbout(60_000, 11_000);
  const facts = factsOf("en", [rowOf("en", "Data scientist", 400, { steps })]);

  test("has the percentiles its steps hold, in every money", () => {
    for (const view of [{}, { currency: "EUR", per: "month" }] as const) {
      const [row] = specifyPercentiles(facts, view).rows;
      const held = [10, 25, 50, 75, 90].map((percent) => row?.steps?.[percents.indexOf(percent)]);
      expect(row?.values).toEqual(held.map((one) => one?.at));
      expect(row?.labels).toEqual(held.map((one) => one?.label));
    }
    expect(specifyPercentiles(facts, {}).rows[0]?.values?.[2]).toBe(60_000);
  });

  for (const size of drawnSizes) {
    test(`has a dot a step at its value, clear of the bar and of one another (${size})`, () => {
      const spec = specifyPercentiles(distribution("en"), {});
      const { dots, strokes, plot } = drawingOf(spec, size);
      const at = (value: number) => plot.left + (value / spec.axis.max) * (plot.right - plot.left);
      const small = dots.filter(({ r }) => r < 3);
      expect(small).toHaveLength(2 * percents.length);
      for (const [index, rank] of [small.slice(0, percents.length), small.slice(percents.length)].entries()) {
        const off = spec.rows[index]?.steps?.filter(
          (one, place) => Math.abs(at(one.at) - (rank[place]?.x ?? 0)) > 0.2,
        );
        expect(off, "a step away from its value").toEqual([]);
        const near = rank.filter((one, place) =>
          rank.slice(place + 1).some((other) => Math.hypot(other.x - one.x, other.y - one.y) < one.r),
        );
        expect(near, "half of a dot lies on another").toEqual([]);
      }
      const bars = strokes.filter(({ colour }) => colour === "var(--color-record-mark)");
      const feet = bars
        .map(({ points, thick = 0 }) => (points[0]?.y ?? 0) + thick / 2)
        .toSorted((a, b) => a - b);
      const [first] = small.map(({ y, r }) => y - r).toSorted((a, b) => a - b);
      const [thin = Number.NaN, foot = Number.NaN] = feet;
      expect(foot).toBeGreaterThan(thin);
      expect(first).toBeGreaterThan(foot);
    });

    test(`prints P10 and P90 at the ends of its bar where there is room (${size})`, () => {
      const [row] = specifyPercentiles(facts, {}).rows;
      const { words } = drawingOf(specifyPercentiles(facts, {}), size);
      const printed = words.map(({ text }) => text);
      for (const label of [row?.labels?.[0], row?.labels?.[2], row?.labels?.[4]])
        expect(printed).toContain(label);
    });
  }

  test("says and files all of it: ends in words, steps in lines", () => {
    const spec = specifyPercentiles(facts, {});
    const [p10, , p50, , p90] = spec.rows[0]?.labels ?? [];
    expect(describe(spec, "en")).toContain(`P10 ${p10}, median ${p50}, P90 ${p90}`);
    const lines = csvLines(spec, facts, "en");
    expect(lines.map(({ measure: name }) => name)).toEqual(
      percents.map((percent) => (percent === 50 ? "Median" : `P${percent}`)),
    );
    expect(lines.map(({ low }) => low)).toEqual(steps);
    expect(new Set(lines.map(({ n }) => n))).toEqual(new Set(["400"]));
  });
});

/** Everything a chart says, wherever it says it, but for what the thin-data rule itself says of a row. */
function saidOf(locale: Locale, facts: PercentilesFacts, view: View): string {
  const spec = specifyPercentiles(facts, view);
  const table = tableFor(spec, locale);
  const layouts = drawnSizes.map((size) => drawingOf(spec, size));
  const tune = sonificationOf(spec, soundStrings(locale));
  const rules = facts.rows.map(({ under }) => under);
  const said = [
    describe(spec, locale),
    table.caption ?? "",
    ...table.head,
    ...table.rows.flat(),
    ...csvLines(spec, facts, locale).flatMap(({ name, detail, measure: of, label }) => [
      name,
      detail,
      of,
      label,
    ]),
    // The words of the rule may be broken into lines.
    ...layouts
      .flatMap(({ words }) => words.map(({ text }) => text))
      .filter((text) => !rules.some((rule) => rule.includes(text))),
    ...layouts.flatMap(({ targets }) => targets.flatMap(({ name, value, detail }) => [name, value, detail])),
    ...Object.values(tune.series).flatMap((notes) =>
      notes.flatMap(({ custom }) => [custom.whole, ...(custom.parts ?? [])]),
    ),
  ].join("\n");
  return rules.reduce((text, rule) => text.replaceAll(rule, ""), said);
}

test.describe("Under ten records", () => {
  const percentile = /P\d|median|médiane|percentile|centile|quart/i;
  const amounts = fc.array(fc.integer({ min: 8_000, max: 900_000 }), { minLength: 1, maxLength: 29 });
  const money = fc.record({
    currency: fc.constantFrom("EUR", "GBP", "USD"),
    per: fc.constantFrom("year", "month", "hour"),
    money: fc.constantFrom("day", "today"),
    offer: fc.option(fc.constantFrom(...Object.values(offers)), { nil: undefined }),
  });

  for (const locale of locales) {
    test(`every record is drawn, said and filed, and no percentile is, whatever the view (${locale})`, () => {
      fc.assert(
        fc.property(amounts, money, (given, view) => {
          const rising = given.toSorted((a, b) => a - b);
          const few = advertsIn(rising.length) < fewest.percentile;
          // As the explorer gives them; beside amounts, steps are against the rule and must not show.
          const row = rowOf(locale, "Prompt engineer", rising.length, {
            ...(few && { amounts: rising }),
            steps: stepsAbout(50_000, 9_000),
          });
          const facts = factsOf(locale, [row]);
          const said = saidOf(locale, facts, view);
          expect(percentile.test(said)).toBe(!few);
          if (!few) return;
          const spec = specifyPercentiles(facts, view);
          const labels = spec.rows[0]?.dots?.map(({ label }) => label);
          expect(labels).toHaveLength(rising.length);
          expect(
            csvLines(spec, facts, locale)
              .slice(0, rising.length)
              .map(({ label }) => label),
          ).toEqual(labels);
          for (const size of drawnSizes) {
            const { targets, dots } = drawingOf(spec, size);
            expect(targets.map(({ value }) => value)).toEqual(labels);
            expect(new Set(dots.map(({ x, y }) => `${x} ${y}`)).size, "each seen").toBe(rising.length);
          }
        }),
        { numRuns: 60 },
      );
    });
  }

  test("the words of the rule stand in the table and in the sentence, and nothing is drawn of no record", () => {
    const facts = distribution("en");
    const spec = specifyPercentiles(facts, {});
    const few = recordsIn(t("en"), "en", { n: 5, adverts: 3 });
    expect(describe(spec, "en")).toContain(`(${few}): £41,000, £58,000, £58,000, £58,900, £121,000`);
    const table = tableFor(spec, "en");
    expect(table.rows[2]).toEqual([
      "Prompt engineer",
      few,
      "",
      "",
      "",
      "",
      "",
      "£41,000, £58,000, £58,000, £58,900, £121,000",
    ]);
    expect(table.rows.map((row) => row.length)).toEqual(table.rows.map(() => table.head.length));
    const { targets } = drawingOf(spec, "medium");
    expect(targets.filter(({ row }) => row === 3)).toEqual([expect.objectContaining({ value: "" })]);
  });

  test("its lowest and highest amounts are printed above it, clear of a heap", () => {
    const alike = factsOf("en", [
      rowOf("en", "Prompt engineer", 9, { amounts: Array.from({ length: 9 }, () => 41_000) }),
    ]);
    const { words, targets } = drawingOf(specifyPercentiles(alike, {}), "narrow");
    const [label] = words.filter(({ text }) => text === "£41,000");
    expect(label?.bottom).toBeLessThan(Math.min(...targets.map(({ box }) => box.top)));
  });
});
