import { expect, test } from "@playwright/test";
import fc from "fast-check";
import type { Figure } from "../../src/domain/figure.ts";
import { localeFacts, locales } from "../../src/domain/locale.ts";
import * as format from "../../src/i18n/format.ts";

/** One value in both languages. U+202F is the narrow no-break space of French. */
const figures: readonly { says: string; figure: Figure; en: string; fr: string }[] = [
  {
    says: "an amount in euros",
    figure: { value: 45_500, currency: "EUR", period: "year", basis: "unknown" },
    en: "€45,500",
    fr: "45\u202f500\u202f€",
  },
  {
    says: "an amount in pounds",
    figure: { value: 40_000, currency: "GBP", period: "year", basis: "gross" },
    en: "£40,000",
    fr: "40\u202f000\u202f£",
  },
  {
    says: "a range in pounds",
    figure: { low: 200_000, high: 300_000, currency: "GBP", period: "year", basis: "gross" },
    en: "£200,000–300,000",
    fr: "200\u202f000–300\u202f000\u202f£",
  },
  {
    says: "cents",
    figure: { value: 1.32, currency: "USD", period: "hour", basis: "net" },
    en: "$1.32",
    fr: "1,32\u202f$",
  },
  {
    says: "cents at both ends of a range",
    figure: { low: 1.32, high: 2, currency: "USD", period: "hour", basis: "net" },
    en: "$1.32–2.00",
    fr: "1,32–2,00\u202f$",
  },
  {
    says: "a four-digit amount",
    figure: { value: 3000, currency: "EUR", period: "month", basis: "net" },
    en: "€3,000",
    fr: "3\u202f000\u202f€",
  },
  {
    says: "millions",
    figure: { value: 2_000_000, currency: "USD", period: "day", basis: "unknown" },
    en: "$2,000,000",
    fr: "2\u202f000\u202f000\u202f$",
  },
  {
    says: "a share of a count",
    figure: { value: 3, of: 73, unit: "count" },
    en: "3\u00a0of\u00a073",
    fr: "3\u00a0sur\u00a073",
  },
  {
    says: "a count of a large count",
    figure: { value: 72, of: 20_662, unit: "count" },
    en: "72\u00a0of\u00a020,662",
    fr: "72\u00a0sur\u00a020\u202f662",
  },
  { says: "a percentage", figure: { value: 22.8, unit: "percent" }, en: "22.8%", fr: "22,8\u202f%" },
  { says: "a multiple", figure: { value: 5, unit: "times" }, en: "×5", fr: "×5" },
  { says: "a ratio", figure: { value: 0.762, unit: "ratio" }, en: "0.762", fr: "0,762" },
  {
    says: "a rate per million",
    figure: { low: 20, high: 30, unit: "per-million" },
    en: "20–30",
    fr: "20–30",
  },
];

for (const { says, figure, en, fr } of figures) {
  test(`${says} is written ${en} in English and ${fr} in French`, () => {
    expect(format.figure("en", figure)).toBe(en);
    expect(format.figure("fr", figure)).toBe(fr);
  });
}

test("a French sentence says a range with “à”, an English one keeps the dash", () => {
  expect(format.inSentence("fr", "200\u202f000–300\u202f000\u202f£")).toBe(
    "200\u202f000 à\u00a0300\u202f000\u202f£",
  );
  expect(format.inSentence("fr", "20–30")).toBe("20 à\u00a030");
  expect(format.inSentence("fr", "45\u202f500\u202f€")).toBe("45\u202f500\u202f€");
  expect(format.inSentence("en", "£200,000–300,000")).toBe("£200,000–300,000");
});

const dates: readonly (readonly [given: string, en: string, fr: string])[] = [
  ["2023", "2023", "2023"],
  ["2023-04", "April 2023", "avril 2023"],
  ["2023-04-03", "3 April 2023", "3\u00a0avril 2023"],
  ["2023-02-01", "1 February 2023", "1er\u00a0février 2023"],
  ["2023-08-11", "11 August 2023", "11\u00a0août 2023"],
  ["2021-11/2022-02", "November 2021 to February 2022", "novembre 2021 à février 2022"],
];

for (const [given, en, fr] of dates) {
  test(`the date ${given} reads ${en} and ${fr}`, () => {
    expect(format.date("en", given)).toBe(en);
    expect(format.date("fr", given)).toBe(fr);
  });
}

test("a stamp carries its day as each language abridges it", () => {
  expect(format.stampDate("en", "2026-11-02")).toBe("2 Nov 2026");
  expect(format.stampDate("fr", "2026-11-02")).toBe("02/11/2026");
});

test("any number reads as the engine itself would write it", () => {
  const value = fc.oneof(
    fc.integer({ min: -1e9, max: 1e9 }),
    fc.double({ min: -1e7, max: 1e7, noNaN: true }),
    // Halves of the last decimal.
    fc.integer({ min: -1e7, max: 1e7 }).map((count) => count / 2000),
  );
  fc.assert(
    fc.property(fc.constantFrom(...locales), value, fc.integer({ min: 0, max: 4 }), (locale, one, digits) => {
      const { format: engine } = new Intl.NumberFormat(localeFacts[locale].tag, {
        minimumFractionDigits: digits,
        maximumFractionDigits: Math.max(digits, 3),
      });
      expect(format.number(locale, one, digits)).toBe(engine(one || 0));
    }),
    { numRuns: 3000 },
  );
});
