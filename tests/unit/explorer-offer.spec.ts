import { expect, test } from "@playwright/test";
import { quantileSorted } from "d3-array";
import fc from "fast-check";
import { locales } from "../../src/domain/locale.ts";
import { steps } from "../../src/domain/pay-cell.ts";
import { advertsIn } from "../../src/domain/thin-data.ts";
import { offerFromHash, annualPay, type Offer, parseOffer } from "../../src/explorer/parse-offer.ts";
import { rankOf, type OfferStanding, percentileRange } from "../../src/explorer/offer-rank.ts";
import { offerErrorText } from "../../src/explorer/compare-offer.ts";
import "../../src/i18n/strings.ts";

const pay = fc.integer({ min: 10_000, max: 400_000 });
/** Pay as it is advertised: round, so that many records are equal. */
const round = fc.integer({ min: 2, max: 80 }).map((thousands) => thousands * 5_000);
const many = fc.array(fc.oneof(pay, round), { minLength: 10, maxLength: 400 });

function cellFrom(records: readonly number[]) {
  const sorted = records.toSorted((a, b) => a - b);
  const quantiles = steps.map((step) => Math.round(quantileSorted(sorted, step / 100) ?? 0));
  return { n: records.length, adverts: advertsIn(records.length), quantiles };
}

const shareIn = (standing: OfferStanding): Extract<OfferStanding, { kind: "share" }> => {
  if (standing.kind !== "share") throw new Error("found a count; expected a share");
  return standing;
};

test("the interval of an offer holds its true place, and more than the steps say", () => {
  fc.assert(
    fc.property(many, fc.oneof(pay, round), (records, amount) => {
      const { seen, likely } = shareIn(percentileRange(cellFrom(records), amount));
      const lower = (100 * records.filter((one) => one < amount).length) / records.length;
      const atMost = (100 * records.filter((one) => one <= amount).length) / records.length;
      for (const share of [lower, atMost]) {
        expect(share).toBeGreaterThanOrEqual(likely.low);
        expect(share).toBeLessThanOrEqual(likely.high);
      }
      expect(likely.low).toBeLessThanOrEqual(seen.low);
      expect(likely.high).toBeGreaterThanOrEqual(seen.high);
    }),
    { numRuns: 1000 },
  );
});

test("of equal amounts nobody knows which is lower: the steps hold them all", () => {
  const quantiles = steps.map((step) =>
    step >= 20 && step <= 40 ? 60_000 : step * 2_000 + (step > 40 ? 1 : 0),
  );
  const seen = (amount: number) =>
    shareIn(percentileRange({ n: 1_000, adverts: 500, quantiles }, amount)).seen;
  expect(seen(60_000)).toEqual({ low: 15, high: 45 });
  expect(seen(60_001)).toEqual({ low: 40, high: 45 });
  expect(seen(1)).toEqual({ low: 0, high: 5 });
  expect(seen(1_000_000)).toEqual({ low: 95, high: 100 });
});

test("the fewer records, the wider the interval", () => {
  fc.assert(
    fc.property(many, pay, fc.integer({ min: 10, max: 5_000 }), (records, amount, more) => {
      const { quantiles } = cellFrom(records);
      const of = (n: number) =>
        shareIn(percentileRange({ n, adverts: advertsIn(n), quantiles }, amount)).likely;
      const [few, lots] = [of(more), of(more * 2)];
      expect(few.low).toBeLessThanOrEqual(lots.low);
      expect(few.high).toBeGreaterThanOrEqual(lots.high);
    }),
  );
  const quantiles = steps.map((step) => step * 1_000);
  const widths = [10, 30, 100, 1_000, 10_000].map((n) => {
    const { likely } = shareIn(percentileRange({ n, adverts: advertsIn(n), quantiles }, 42_500));
    return likely.high - likely.low;
  });
  expect(widths).toEqual([...new Set(widths)].toSorted((a, b) => b - a));
});

test("records are the ends of adverts: the interval is that of half as many, wider by about the root of two", () => {
  const quantiles = steps.map((step) => step * 1_000);
  const width = (adverts: number) => {
    const { likely } = shareIn(percentileRange({ n: 2 * adverts, adverts, quantiles }, 52_500));
    // Beyond the five per cent of the two steps the amount lies between.
    return likely.high - likely.low - 5;
  };
  const counted = { n: 1_200, adverts: advertsIn(1_200), quantiles };
  expect(shareIn(percentileRange(counted, 52_500)).likely).toEqual(
    shareIn(percentileRange({ ...counted, n: 600, adverts: 600 }, 52_500)).likely,
  );
  expect(width(200) / width(400)).toBeGreaterThan(1.2);
  expect(width(200) / width(400)).toBeLessThan(1.7);
});

test("under ten adverts an offer is counted beside them, without a percentile", () => {
  fc.assert(
    fc.property(fc.array(round, { minLength: 0, maxLength: 18 }), round, (records, amount) => {
      const amounts = records.toSorted((a, b) => a - b);
      const n = amounts.length;
      const standing = percentileRange({ n, adverts: advertsIn(n), amounts }, amount);
      expect(standing).toEqual({
        kind: "count",
        lower: records.filter((one) => one < amount).length,
        same: records.filter((one) => one === amount).length,
        higher: records.filter((one) => one > amount).length,
      });
    }),
  );
});

test("a rank in words is borne out by the whole interval", () => {
  expect(rankOf({ low: 16, high: 54 })).toBe("around");
  expect(rankOf({ low: 16, high: 50 })).toBe("below");
  expect(rankOf({ low: 0, high: 25 })).toBe("bottom-quarter");
  expect(rankOf({ low: 0, high: 10 })).toBe("bottom-tenth");
  expect(rankOf({ low: 50, high: 80 })).toBe("above");
  expect(rankOf({ low: 75, high: 100 })).toBe("top-quarter");
  expect(rankOf({ low: 90, high: 100 })).toBe("top-tenth");
});

const chosen: Omit<Offer, "amount"> = { currency: "GBP", per: "year", months: 12 };

test("what is no offer is refused, each with a sentence of its own", () => {
  const refused = {
    "": "empty",
    "  ": "empty",
    "1e99": "unclear",
    "sixty thousand": "unclear",
    "12,34,56": "unclear",
    "€£62,000": "unclear",
    "62,000 zł": "unclear",
    "∞": "unclear",
    "٦٢٠٠٠": "unclear",
    "-62,000": "negative",
    "−62 000": "negative",
    "0": "negative",
    "62": "small",
    "99999999999999999999": "large",
    "62,000k": "large",
  };
  for (const [typed, why] of Object.entries(refused)) expect(parseOffer(typed, chosen), typed).toBe(why);
  const kinds = ["empty", "unclear", "negative", "small", "large"] as const;
  for (const locale of locales)
    expect(new Set(kinds.map((kind) => offerErrorText(locale, kind, "£62"))).size).toBe(kinds.length);
});

test("months paid count for pay by the month", () => {
  expect(annualPay({ amount: 5_000, currency: "EUR", per: "month", months: 13 })).toBe(65_000);
  expect(annualPay({ amount: 62_000, currency: "EUR", per: "year", months: 14 })).toBe(62_000);
  expect(annualPay({ amount: 30, currency: "EUR", per: "hour", months: 12 })).toBe(62_400);
});

test("a link that holds no offer brings none", () => {
  const hashes = [
    "",
    "#offer",
    "#offer=",
    "#offer=62000",
    "#offer=62000pln",
    "#offer=-5gbp",
    "#offer=1e99gbp",
    "#offer=62000gbp-day",
    "#offer=5000gbp-month-99",
    "#offer=5gbp",
    "#offer=<script>",
    "#guess=62000gbp",
  ];
  for (const hash of hashes) expect(offerFromHash(hash), hash).toBeUndefined();
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => expect(offerFromHash(`#${text}`)).toBeUndefined()),
  );
  expect(offerFromHash("#offer=62000gbp")).toEqual({
    amount: 62_000,
    currency: "GBP",
    per: "year",
    months: 12,
  });
  expect(offerFromHash("#offer=5000eur-month-13")).toEqual({
    amount: 5_000,
    currency: "EUR",
    per: "month",
    months: 13,
  });
});
