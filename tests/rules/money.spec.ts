import { expect, test } from "@playwright/test";
import { convert, convertSpan, roundConverted } from "../../src/domain/money.ts";
import { rateOn } from "../../src/domain/rates.ts";
import { thicknessOf } from "../../src/domain/thin-data.ts";
import { ledger } from "../../src/ledger/read.ts";

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
  const rounded = [308_188, 10_049, 9_994, 1_004, 999.6, 104.4, 95.04, 1.217].map(roundConverted);
  expect(rounded).toEqual([308_200, 10_000, 9_990, 1_000, 1_000, 104, 95, 1.2]);
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

test("under ten records there are only dots, under thirty a percentile is indicative", () => {
  expect([1, 9, 10, 29, 30, 59].map(thicknessOf)).toEqual([
    "dots",
    "dots",
    "indicative",
    "indicative",
    "solid",
    "solid",
  ]);
});
