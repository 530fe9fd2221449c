import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { sizes } from "../../src/charts/sizes.ts";
import { csvLines, describe } from "../../src/charts/kinds/alternatives.ts";
import { specify, tableFor } from "../../src/charts/kinds/index.ts";
import { specifyPercentiles } from "../../src/charts/kinds/percentiles/percentiles-spec.ts";
import { currencies, payPeriods, perYear } from "../../src/domain/money.ts";
import { facts as chartFacts } from "../support/charts.ts";
import { distribution, factsOf, offers, rowOf } from "../support/distributions.ts";
import { drawingOf } from "../support/drawings.ts";

const drawnSizes = ["narrow", "medium", "wide"] as const;
const { among, high, absurd, foreign } = offers;

test("an offer in the money of the view is said as it was typed", () => {
  expect(specifyPercentiles(distribution("en"), { offer: among }).offer?.whole).toBe("Your offer: £62,000");
  expect(specifyPercentiles(distribution("fr"), { offer: among }).offer?.whole).toBe(
    "Votre offre\u202f: 62\u202f000\u202f£",
  );
});

test("in other money it is said as typed and as converted", () => {
  // 5,250 × 12 / 1.0824 × 0.8466 = 49,276.
  expect(specifyPercentiles(distribution("en"), { offer: foreign }).offer).toMatchObject({
    at: 49_300,
    label: "£49,300",
    published: "$5,250 a month",
    head: "Your offer: £49,300",
    whole: "Your offer: $5,250 a month, or £49,300",
  });
  expect(specifyPercentiles(distribution("fr"), { offer: foreign }).offer?.whole).toBe(
    "Votre offre\u202f: 5\u202f250\u202f$ par mois, soit 49\u202f300\u202f£",
  );
  // By the hour, in its own currency: nothing but the period changes.
  expect(specifyPercentiles(distribution("en"), { per: "hour", offer: among }).offer?.whole).toBe(
    "Your offer: £62,000 a year, or £29.81",
  );
});

test("it stands at the same place among the records in every currency and period, money of the day or of today", () => {
  const typed = fc.record({
    amount: fc.integer({ min: 20_000, max: 180_000 }),
    currency: fc.constantFrom(...currencies),
    per: fc.constantFrom(...payPeriods),
  });
  fc.assert(
    fc.property(
      typed,
      fc.constantFrom("day" as const, "today" as const),
      ({ amount, currency, per }, money) => {
        const offer = { amount: amount / perYear[per], currency, per };
        const shares = currencies.flatMap((code) =>
          payPeriods.map((period) => {
            const view = { currency: code, per: period, money, offer };
            const spec = specifyPercentiles(distribution("en"), view);
            return (spec.offer?.at ?? NaN) / (spec.rows[0]?.values?.[2] ?? NaN);
          }),
        );
        // As far apart as rounding an hour’s pay to tenths may take them.
        expect(Math.max(...shares) / Math.min(...shares)).toBeLessThan(1.02);
      },
    ),
  );
});

test("money of today lifts the records and leaves the offer, which is of today", () => {
  const [day, today] = (["day", "today"] as const).map((money) =>
    specifyPercentiles(distribution("en"), { money, offer: among }),
  );
  expect(today?.offer).toEqual(day?.offer);
  expect(today?.rows[0]?.values?.[2]).toBeGreaterThan(day?.rows[0]?.values?.[2] ?? Infinity);
});

for (const size of drawnSizes) {
  test(`its rule runs through every row at its value, in ink, its words at its head (${size})`, () => {
    const spec = specifyPercentiles(distribution("en"), { offer: among });
    const { strokes, words, plot } = drawingOf(spec, size);
    const x = plot.left + (62_000 / spec.axis.max) * (plot.right - plot.left);
    const [line, ...others] = strokes.filter(({ dotted }) => dotted);
    expect(others).toEqual([]);
    expect(line?.colour).toBe("var(--color-ink)");
    expect(line?.points.map((point) => Math.abs(point.x - x) < 0.1)).toEqual([true, true]);
    expect(line?.points.map(({ y }) => Math.round(y))).toEqual([plot.top, plot.bottom].map(Math.round));
    const head = words.find(({ text }) => text === "Your offer: £62,000");
    expect(head?.colour).toBe("var(--color-ink)");
    expect(head?.bottom).toBeLessThan(plot.top);
  });

  test(`no figure lies across it, and none is lost to it but at the ends (${size})`, () => {
    for (let amount = 20_000; amount < 150_000; amount += 1_500) {
      const spec = specifyPercentiles(distribution("en"), {
        offer: { amount, currency: "GBP", per: "year" },
      });
      const { words, strokes, plot } = drawingOf(spec, size);
      const at = plot.left + (amount / spec.axis.max) * (plot.right - plot.left);
      const figures = words.filter(({ text, y }) => /^£/.test(text) && y > plot.top && y < plot.bottom);
      const crossed = figures.filter(
        ({ left, right }) =>
          left < at - 1 && right > at + 1 && left > plot.left + 1 && right < sizes[size].width - 1,
      );
      expect(crossed, `${amount}`).toEqual([]);
      const medians = figures.filter(({ weight }) => weight === 600).map(({ text }) => text);
      expect(medians).toEqual(["£76,450", spec.rows[1]?.labels?.[2]]);
      expect(strokes.filter(({ dotted }) => dotted)).toHaveLength(1);
    }
  });

  test(`beyond three times the highest figure it stands at the end, and the axis stays (${size})`, () => {
    const [without, beyond] = [undefined, absurd].map((offer) =>
      specifyPercentiles(distribution("en"), { offer }),
    );
    expect(beyond?.axis).toEqual(without?.axis);
    expect(beyond?.offer?.whole).toBe("Your offer: £90,000,000, beyond this scale");
    if (!beyond) return;
    const { strokes, words, plot } = drawingOf(beyond, size);
    const places = strokes.find(({ dotted }) => dotted)?.points.map(({ x }) => Math.round(x));
    expect(places).toEqual([plot.right, plot.right].map(Math.round));
    const head = words.find(({ text }) => text.startsWith("Your offer"));
    expect(head?.right).toBeLessThanOrEqual(sizes[size].width + 0.5);
    expect(plot.right).toBeLessThan(sizes[size].width);
  });

  test(`its room is kept before there is one (${size})`, () => {
    const heights = [undefined, ...Object.values(offers)].map(
      (offer) => drawingOf(specifyPercentiles(distribution("fr"), { offer }), size).height,
    );
    expect(new Set(heights).size).toBe(1);
  });
}

test("up to there the axis stretches to hold it", () => {
  const spec = specifyPercentiles(distribution("en"), { offer: high });
  expect(spec.axis.max).toBeGreaterThan(310_000);
  expect(spec.offer?.whole).toBe("Your offer: £310,000");
});

test("sentence, table and file mention it; nothing stands behind it there", () => {
  const facts = distribution("fr");
  const spec = specifyPercentiles(facts, { offer: foreign });
  const whole = "Votre offre\u202f: 5\u202f250\u202f$ par mois, soit 49\u202f300\u202f£";
  expect(describe(spec, "fr")).toContain(`${whole}.`);
  expect(tableFor(spec, "fr").caption).toContain(`${whole}.`);
  expect(csvLines(spec, facts, "fr").at(-1)).toEqual({
    name: "Votre offre",
    detail: "5\u202f250\u202f$ par mois",
    measure: "",
    label: "49\u202f300\u202f£",
    low: 49_300,
    high: 49_300,
    backing: -1,
  });
});

test("where there is no figure to set it against, none is drawn, and the axis is still one", () => {
  const nothing = factsOf("en", [rowOf("en", "Prompt engineer", 0, { amounts: [] })]);
  const spec = specifyPercentiles(nothing, { offer: among });
  expect(spec.offer).toBeUndefined();
  expect(spec.axis.max).toBeGreaterThan(0);
  expect(spec.axis.ticks.length).toBeGreaterThan(1);
});

test("the charts of the articles take one as well, and other kinds leave it out", () => {
  const offer = { amount: 150_000, currency: "USD", per: "year" } as const;
  const spec = specify(chartFacts("pay-by-job", "en"), { offer });
  expect(spec).toMatchObject({ kind: "percentiles", offer: { label: "$150,000" } });
  for (const id of ["pay-over-time", "story-figures", "headline-vs-records"])
    expect(specify(chartFacts(id, "en"), { offer })).toEqual(specify(chartFacts(id, "en")));
});
