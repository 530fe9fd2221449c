import { expect, test } from "@playwright/test";
import { perPeriod, perYear } from "../../src/domain/money.ts";
import { deflator, type Prices, seriesOf } from "../../src/domain/prices.ts";
import { ledger } from "../../src/ledger/read.ts";

const { prices } = ledger();

/** The prices of the ledger without one year of one area. */
function without(area: string, year: string): Prices {
  const series = prices[area];
  if (!series) throw new Error(`found no prices of ${area}`);
  const yearly = Object.fromEntries(Object.entries(series.yearly).filter(([one]) => one !== year));
  return { ...prices, [area]: { ...series, yearly } };
}

test("2023 to 2025 in euros is the inflation of 2024, then that of 2025", () => {
  expect(deflator(prices, "EUR", 2023)).toBeCloseTo(1.024 * 1.021, 12);
});

test("pounds and dollars follow the prices of their own area, as far as its series goes", () => {
  expect(deflator(prices, "GBP", 2023)).toBeCloseTo(1.033, 12);
  expect(deflator(prices, "USD", 2022)).toBeCloseTo(1.041 * 1.029 * 1.026, 12);
  expect(seriesOf(prices, "GBP").last).toBe("2024");
  expect(seriesOf(prices, "USD").last).toBe("2025");
});

test("money of the last year known, or of a later one, stands as it is", () => {
  for (const year of [2025, 2026]) expect(deflator(prices, "EUR", year)).toBe(1);
  expect(deflator(prices, "GBP", 2024)).toBe(1);
});

test("a missing year stops, and says what to complete", () => {
  expect(() => deflator(without("euro-area", "2024"), "EUR", 2023)).toThrow(
    "found no euro-area inflation for 2024; expected every year up to 2025 in content/data/prices.yaml: add it there",
  );
});

test("a missing area stops, and says what to complete", () => {
  const rest = Object.fromEntries(Object.entries(prices).filter(([area]) => area !== "united-kingdom"));
  expect(() => deflator(rest, "GBP", 2023)).toThrow(
    "found no prices for GBP; expected “united-kingdom” in content/data/prices.yaml: add it there",
  );
});

test("a year is twelve months, and 52 weeks of 40 hours", () => {
  expect(perYear).toEqual({ year: 1, month: 12, hour: 52 * 40 });
  expect(perPeriod(45_500, "year", "month")).toBeCloseTo(3_791.666_67, 4);
  expect(perPeriod(45_500, "year", "hour")).toBeCloseTo(21.875, 9);
  expect(perPeriod(20, "hour", "year")).toBe(41_600);
  expect(perPeriod(3_000, "month", "hour")).toBeCloseTo(17.307_69, 4);
  for (const period of ["year", "month", "hour"] as const) expect(perPeriod(17, period, period)).toBe(17);
});
