import { deepEqual, ok } from "node:assert/strict";
import { test } from "@playwright/test";
import fc from "fast-check";
import { locales } from "../../src/domain/locale.ts";
import { currencies, payPeriods } from "../../src/domain/money.ts";
import {
  offerHash,
  offerFromHash,
  annualPay,
  monthsPaid,
  parseOffer,
  parseAmount,
} from "../../src/explorer/parse-offer.ts";
import { money } from "../../src/i18n/format.ts";
import { anyText, holds } from "../support/any.ts";

const signs = { EUR: "€", GBP: "£", USD: "$" } as const;
const currency = fc.constantFrom(...currencies);

/** An amount as one types it: its thousands apart or not, with or without cents, a sign on either side or none. */
const typed = fc
  .record({
    whole: fc.integer({ min: 1, max: 99_999_999 }),
    cents: fc.option(fc.integer({ min: 1, max: 99 }), { nil: undefined }),
    mark: fc.constantFrom("", " ", "\u202f", "\u00a0", ",", ".", "’", "'"),
    sign: fc.option(currency, { nil: undefined }),
    before: fc.boolean(),
    around: fc.constantFrom("", " ", "\u202f", "\t"),
  })
  .map(({ whole, cents, mark, sign, before, around }) => {
    const decimals = cents && `${mark === "," ? "." : ","}${String(cents).padStart(2, "0")}`;
    const digits = String(whole).replace(/\B(?=(\d{3})+$)/g, mark) + (decimals ?? "");
    const by = sign ? signs[sign] : "";
    return {
      text: around + (before ? by + around + digits : digits + around + by) + around,
      meant: {
        amount: Number(`${whole}.${String(cents ?? 0).padStart(2, "0")}`),
        ...(sign && { currency: sign }),
      },
    };
  });

test("an amount is read as it was meant, however its thousands, cents and sign are typed", () => {
  holds(5_000, [typed], ({ text, meant }) => deepEqual(parseAmount(text), meant, text));
});

test("“k” is a thousand, with and without decimals", () => {
  holds(
    2_000,
    [fc.integer({ min: 1, max: 99_999 }), fc.constantFrom(".", ","), fc.constantFrom("k", "K", " k")],
    (hundredths, mark, k) => {
      const text = (hundredths / 100).toFixed(2).replace(".", mark) + k;
      deepEqual(parseAmount(text), { amount: hundredths * 10 }, text);
    },
  );
});

test("what the site prints can be typed back to it, cents and all", () => {
  const amount = fc.oneof(
    fc.integer({ min: 1, max: 9_999 }).map((cents) => cents / 100),
    fc.integer({ min: 100, max: 99_999_999 }),
  );
  holds(3_000, [amount, currency, fc.constantFrom(...locales)], (one, of, locale) => {
    const text = money(locale, { low: one, high: one }, of);
    deepEqual(parseAmount(text), { amount: one, currency: of }, text);
  });
});

test("every offer goes into a link and comes out of it the same", () => {
  const offer = fc.record({
    amount: fc.oneof(
      fc.integer({ min: 1, max: 9_999_999 }),
      fc.integer({ min: 1, max: 999_999 }).map((cents) => cents / 100),
    ),
    currency,
    per: fc.constantFrom(...payPeriods),
    months: fc.constantFrom(...monthsPaid),
  });
  const possible = offer
    .map((one) => ({ ...one, months: one.per === "month" ? one.months : 12 }))
    .filter((one) => annualPay(one) >= 1_000 && annualPay(one) <= 10_000_000);
  holds(3_000, [possible], (one) => {
    deepEqual(offerFromHash(offerHash(one)), one, offerHash(one));
    const { amount, ...chosen } = one;
    deepEqual(parseOffer(String(amount), chosen), one);
  });
});

test("whatever is typed is an amount above nothing, or refused by name, and nothing is thrown", () => {
  const near = fc.stringMatching(/^[-–−€£$ .,’'kKe+\d]{0,30}$/);
  holds(5_000, [fc.oneof(anyText, near)], (text) => {
    const found = parseAmount(text);
    if (typeof found === "string") ok(["empty", "unclear", "negative"].includes(found), text);
    else ok(found.amount > 0 && Number.isFinite(found.amount), text);
  });
});
