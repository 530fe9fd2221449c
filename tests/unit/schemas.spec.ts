import { expect, test } from "@playwright/test";
import { claimSchema } from "../../src/domain/claim.ts";
import { figureSchema } from "../../src/domain/figure.ts";

const money = { value: 45_500, currency: "EUR", period: "year", basis: "unknown" };

const figures: readonly { says: string; figure: unknown; sound: boolean }[] = [
  { says: "one amount", figure: money, sound: true },
  {
    says: "a range",
    figure: { low: 1, high: 2, currency: "GBP", period: "hour", basis: "net" },
    sound: true,
  },
  { says: "a count out of a whole", figure: { value: 3, of: 73, unit: "count" }, sound: true },
  {
    says: "an original amount",
    figure: { ...money, original: { value: 40_000, currency: "GBP" } },
    sound: true,
  },
  {
    says: "a range upside down",
    figure: { low: 2, high: 1, currency: "GBP", period: "hour", basis: "net" },
    sound: false,
  },
  {
    says: "a range of nothing",
    figure: { low: 2, high: 2, currency: "GBP", period: "hour", basis: "net" },
    sound: false,
  },
  { says: "a value beside a range", figure: { ...money, low: 1, high: 2 }, sound: false },
  { says: "half a range", figure: { low: 1, currency: "EUR", period: "year", basis: "gross" }, sound: false },
  { says: "no number", figure: { currency: "EUR", period: "year", basis: "gross" }, sound: false },
  { says: "an amount as text", figure: { ...money, value: "45 500" }, sound: false },
  { says: "an unknown currency", figure: { ...money, currency: "CHF" }, sound: false },
  { says: "an unknown period", figure: { ...money, period: "week" }, sound: false },
  {
    says: "an amount without its basis",
    figure: { value: 1, currency: "EUR", period: "year" },
    sound: false,
  },
  { says: "an unknown unit", figure: { value: 1, unit: "dozen" }, sound: false },
  { says: "a misspelt field", figure: { ...money, recods: 3 }, sound: false },
];

for (const { says, figure, sound } of figures) {
  test(`a figure with ${says} is ${sound ? "taken" : "refused"}`, () => {
    expect(figureSchema.safeParse(figure).success).toBe(sound);
  });
}

const both = (text: string) => ({ en: text, fr: text });
const claim = {
  statement: both("A beginner can hope for about {.main}."),
  figures: { main: money },
  saidBy: both("Le Bonbon"),
  place: { code: "GBR", ...both("Here") },
  date: "2023-04-03",
  kind: "press",
  records: "none",
  confidence: "high",
  became: both("A British starting salary."),
  sources: ["lebonbon-2023"],
  mrz: { nickname: "BEGINNER", speaker: "HAYS" },
};

const claims: readonly { says: string; change: object; sound: boolean }[] = [
  { says: "all it needs", change: {}, sound: true },
  { says: "a whole number of records", change: { records: 73 }, sound: true },
  { says: "an interval for a date", change: { date: "2021-11/2022-02" }, sound: true },
  { says: "no source", change: { sources: [] }, sound: false },
  { says: "one language only", change: { statement: { en: "A beginner…" } }, sound: false },
  { says: "an impossible month", change: { date: "2023-13" }, sound: false },
  { says: "a country of two letters", change: { place: { code: "FR", ...both("France") } }, sound: false },
  { says: "a fraction of a record", change: { records: 1.5 }, sound: false },
  { says: "an unknown kind", change: { kind: "rumour" }, sound: false },
  { says: "an unknown verdict", change: { verdict: "true" }, sound: false },
  {
    says: "small letters in its machine line",
    change: { mrz: { nickname: "Beginner", speaker: "HAYS" } },
    sound: false,
  },
];

for (const { says, change, sound } of claims) {
  test(`a claim with ${says} is ${sound ? "taken" : "refused"}`, () => {
    expect(claimSchema.safeParse({ ...claim, ...change }).success).toBe(sound);
  });
}
