import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { definitionOf, type MoneyFacts } from "../../src/charts/data/money-data.ts";
import { frameOf } from "../../src/charts/chart-file.ts";
import { factsOf } from "../../src/charts/kinds/builds.ts";
import { MoneyConverter } from "../../src/charts/money-converter.ts";
import type { RangeRow } from "../../src/charts/kinds/ranges/ranges-spec.ts";
import { hasMoney, specify } from "../../src/charts/kinds/index.ts";
import type { View } from "../../src/charts/view.ts";
import { convert, currencies, payPeriods, perPeriod, roundConverted } from "../../src/domain/money.ts";
import { deflator } from "../../src/domain/prices.ts";
import { rateOn } from "../../src/domain/rates.ts";
import { ledger } from "../../src/ledger/read.ts";
import { drawnCharts, facts } from "../support/charts.ts";

function rowsOf(id: string, view: View = {}): readonly RangeRow[] {
  const spec = specify(facts(id, "en"), view);
  if (spec.kind !== "ranges") throw new Error(`${id} is no longer a chart of ranges`);
  return spec.rows;
}
const labels = (id: string, view: View) => rowsOf(id, view).map(({ label }) => label);

/** Yearly pay said on the day of the story, as a chart that opens in euros knows it. */
const { rates, prices } = ledger();
const day = rateOn(rates, "2023-04-03").perEuro;
const today = rateOn(rates, "2025").perEuro;
const growth = { EUR: 1.0455, GBP: 1.033, USD: 1.0558 };
const of2023: MoneyFacts = {
  locale: "en",
  currency: "EUR",
  per: "year",
  today,
  dated: [{ perEuro: day, prices: growth }],
};
const reckoned = (amount: number, currency: "EUR" | "GBP" | "USD", view: View) =>
  new MoneyConverter(of2023, view).convert({ low: amount, high: amount }, currency, 0).low;

test("an amount is shown as published in its own currency, and converted at the rate of its date in another", () => {
  expect(labels("story-figures", { currency: "EUR" })).toEqual([
    "€45,500",
    "€227,800–341,700",
    "€161,000–308,200",
  ]);
  expect(labels("story-figures", { currency: "USD" })[2]).toBe("$175,000–335,000");
});

test("an amount its source had converted goes back to the original", () => {
  expect(labels("story-figures", { currency: "GBP" }).slice(0, 2)).toEqual(["£40,000", "£200,000–300,000"]);
});

test("a converted amount keeps its original beside it, in every view", () => {
  for (const currency of currencies) {
    for (const per of payPeriods) {
      const row = rowsOf("hourly-trainers", { currency, per }).find(
        ({ name }) => name === "Freelance annotator",
      );
      expect(`${row?.label} ${row?.under}`, `${currency} ${per}`).toContain("€3–5");
    }
  }
});

test("nothing chosen, nothing rounded: 45,563 stays 45,563, and in its own currency only", () => {
  expect(reckoned(45_563, "EUR", {})).toBe(45_563);
  expect(reckoned(45_563, "EUR", { currency: "EUR", per: "year", money: "day" })).toBe(45_563);
  expect(reckoned(45_563, "EUR", { currency: "GBP" })).toBe(roundConverted(45_563 * day.GBP));
});

test("period, prices in its own currency, conversion at the mean rate of the last year: then rounded, once", () => {
  expect(reckoned(40_000, "GBP", { currency: "GBP", money: "today" })).toBe(
    roundConverted(40_000 * growth.GBP),
  );
  expect(reckoned(40_000, "GBP", { currency: "USD", per: "month", money: "today" })).toBe(
    roundConverted(convert((40_000 * growth.GBP) / 12, "GBP", "USD", today)),
  );
  // Rounded after each step it would be 175: 1,999 a year are 167 a month.
  expect(reckoned(1_999, "EUR", { per: "month", money: "today" })).toBe(174);
});

test("whatever the amount and the view, one rounding stands between the ledger and the reader", () => {
  const view = fc.record({
    currency: fc.constantFrom(...currencies),
    per: fc.constantFrom(...payPeriods),
    money: fc.constantFrom("day" as const, "today" as const),
  });
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 900_000 }),
      fc.constantFrom(...currencies),
      view,
      (amount, from, to) => {
        const grown = amount * (to.money === "today" ? growth[from] : 1);
        const exact = convert(
          perPeriod(grown, "year", to.per),
          from,
          to.currency,
          to.money === "today" ? today : day,
        );
        const untouched = from === to.currency && to.per === "year" && to.money === "day";
        expect(reckoned(amount, from, to)).toBe(untouched ? amount : roundConverted(exact));
      },
    ),
    { numRuns: 500 },
  );
});

test("what prices have not touched is converted at the rate of its own date, money of today or not", () => {
  const still = { ...of2023, dated: [{ perEuro: day, prices: { EUR: 1, GBP: 1, USD: 1 } }] };
  const one = new MoneyConverter(still, { currency: "USD", money: "today" });
  expect(one.convert({ low: 40_000, high: 40_000 }, "GBP", 0).low).toBe(
    roundConverted(convert(40_000, "GBP", "USD", day)),
  );
});

for (const { name, facts: given } of drawnCharts) {
  if (!hasMoney(given)) continue;
  test(`${name} carries the prices and rates of the ledger, each of its date`, () => {
    expect(given.dated.length).toBeGreaterThan(0);
    expect(given.today).toEqual({ USD: today.USD, GBP: today.GBP });
    const known = [...Object.keys(rates.daily), ...Object.keys(rates.yearly)].map((date) => ({
      perEuro: { USD: rateOn(rates, date).perEuro.USD, GBP: rateOn(rates, date).perEuro.GBP },
      prices: Object.fromEntries(
        currencies.map((code) => [code, Number(deflator(prices, code, Number(date.slice(0, 4))).toFixed(4))]),
      ),
    }));
    for (const dated of given.dated) expect(known).toContainEqual(dated);
  });
}

test("the chart says at which rate, and by which index", () => {
  const frame = (id: string) => frameOf(ledger(), definitionOf(ledger(), id), "en");
  expect(frame("story-figures").rate).toContain("of each figure’s date");
  const story = definitionOf(ledger(), "story-figures");
  if (story.kind !== "ranges") throw new Error("story-figures is no longer a chart of ranges");
  const ofOneDay = { ...story, rows: story.rows.filter(({ figure }) => figure !== "seed-start-45500") };
  expect(frameOf(ledger(), ofOneDay, "en").rate).toContain("3 April 2023");
  expect(frame("story-figures").prices).toMatch(
    /2024 \(CPIH, United Kingdom\).*2025 \(CPI-U, United States\)/,
  );
  expect(frame("story-figures").hours).toContain("2,080");
  for (const id of ["searches", "skills", "title-share"]) {
    expect(frame(id).rate, id).toBeUndefined();
    expect(frame(id).prices, id).toBeUndefined();
  }
});

test("net beside gross without a note stops the build", () => {
  const { note, ...bare } = definitionOf(ledger(), "hourly-trainers");
  expect(note).toBeDefined();
  if (bare.kind !== "ranges") throw new Error("hourly-trainers is no longer a chart of ranges");
  expect(() => factsOf(ledger(), bare, "en")).toThrow("expected a note that says so");
});
