import { ok } from "node:assert/strict";
import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { convert, convertSpan, currencies, roundConverted } from "../../src/domain/money.ts";
import { rateOn } from "../../src/domain/rates.ts";
import { advertsIn, thicknessOf } from "../../src/domain/thin-data.ts";
import { money } from "../../src/i18n/format.ts";
import { ledger } from "../../src/ledger/read.ts";
import { holds } from "../support/any.ts";

const rates = () => ledger().rates;
const storyDay = () => rateOn(rates(), "2023-04-03").perEuro;

/** The conversions of the day of the story, to the euro, as worked out in the research (fx.md, section 1). */
const conversions = [
  { amount: 40_000, from: "GBP", euros: 45_563, printed: 45_600 },
  { amount: 200_000, from: "GBP", euros: 227_816, printed: 227_800 },
  { amount: 300_000, from: "GBP", euros: 341_725, printed: 341_700 },
  { amount: 175_000, from: "USD", euros: 160_994, printed: 161_000 },
  { amount: 335_000, from: "USD", euros: 308_188, printed: 308_200 },
] as const;

for (const { amount, from, euros, printed } of conversions) {
  test(`${amount} ${from} on 3 April 2023 are ${euros} EUR, printed ${printed}`, () => {
    const converted = convert(amount, from, "EUR", storyDay());
    expect(Math.round(converted)).toBe(euros);
    expect(roundConverted(converted)).toBe(printed);
  });
}

test("euros convert into pounds and dollars, and pounds into dollars through the euro", () => {
  expect(convert(300_000, "EUR", "GBP", storyDay())).toBeCloseTo(263_370, 6);
  expect(convert(300_000, "EUR", "USD", storyDay())).toBeCloseTo(326_100, 6);
  expect(convert(40_000, "GBP", "USD", storyDay())).toBeCloseTo(49_527.28, 2);
});

test("a converted amount is rounded to what its rate can bear", () => {
  const given = [
    4_567_891, 308_188, 10_049, 9_994, 1_004, 999.6, 104.4, 95.04, 1.2536, 0.2212, 0.0442, 0.00764, 0,
  ];
  const rounded = [4_568_000, 308_200, 10_000, 9_990, 1_000, 1_000, 104, 95.04, 1.25, 0.22, 0.044, 0.0076, 0];
  expect(given.map(roundConverted)).toEqual(rounded);
});

test("a range by the task or by the hour keeps its figures when it is converted", () => {
  const euros = (low: number, high: number, date: string) =>
    money("en", convertSpan({ low, high }, "USD", "EUR", rateOn(rates(), date).perEuro), "EUR");
  expect(euros(0.05, 0.25, "2025")).toBe("€0.04–0.22");
  expect(euros(1.32, 2, "2021-11/2022-02")).toBe("€1.25–1.90");
  expect(euros(0.002, 0.25, "2025")).toBe("€0.0018–0.22");
});

/** "€0.044" | "308 200 £" → the number a reader sees. */
const seen = (text: string): number => Number(text.replace(",", ".").replace(/[^\d.]/g, ""));

test("converting and printing keep the first two figures of any amount, and print none as nothing", () => {
  const all = [...Object.keys(rates().daily), ...Object.keys(rates().yearly)];
  const amount = fc.double({ min: -2, max: 7, noNaN: true }).map((power) => 10 ** power);
  const code = fc.constantFrom(...currencies);
  const date = fc.constantFrom(...all);
  holds(20_000, [amount, code, code, date], (given, from, to, day) => {
    const { perEuro } = rateOn(rates(), day);
    // An author types an amount to the cent, or to the hundredth of a cent by the task.
    const typed = Number(given.toFixed(given < 1 ? 4 : 2));
    const exact = convert(typed, from, to, perEuro);
    const span = convertSpan({ low: typed, high: typed }, from, to, perEuro);
    const shown = seen(money("fr", span, to));
    ok(shown > 0, `${typed} ${from} is printed as nothing`);
    const second = 10 ** (Math.floor(Math.log10(exact)) - 1);
    ok(Math.abs(shown - exact) <= second / 2 + 1e-9, `${typed} ${from} are ${exact} ${to}, printed ${shown}`);
  });
});

test("an amount in its own currency is never rounded", () => {
  expect(convertSpan({ low: 45_563, high: 45_563 }, "EUR", "EUR", storyDay())).toEqual({
    low: 45_563,
    high: 45_563,
  });
});

test("the day’s rate serves when it is known, else the mean of the year, of an interval its last", () => {
  expect(rateOn(rates(), "2023-04-03")).toEqual({ date: "2023-04-03", perEuro: { USD: 1.087, GBP: 0.8779 } });
  expect(rateOn(rates(), "2023-05-02").date).toBe("2023");
  expect(rateOn(rates(), "2024-07").date).toBe("2024");
  expect(rateOn(rates(), "2021-11/2022-02").date).toBe("2022");
  expect(rateOn(rates(), "2020").perEuro).toEqual({ USD: 1.1422, GBP: 0.8897 });
});

test("a date without a rate stops, and says what to complete", () => {
  expect(() => rateOn(rates(), "1999-12-31")).toThrow(
    "found no exchange rate for 1999-12-31; expected a day or the year 1999 in content/data/rates.yaml",
  );
});

test("from 2022 on two records are about one advert, before each is one", () => {
  expect([0, 1, 2, 18, 19, 59].map((n) => advertsIn(n))).toEqual([0, 1, 1, 9, 10, 30]);
  expect([2020, 2021, 2022, 2025].map((year) => advertsIn(14, year))).toEqual([14, 14, 7, 7]);
});

test("under ten adverts there are only dots, under thirty a percentile is indicative", () => {
  expect([1, 9, 10, 29, 30, 59].map(thicknessOf)).toEqual([
    "dots",
    "dots",
    "indicative",
    "indicative",
    "solid",
    "solid",
  ]);
});
