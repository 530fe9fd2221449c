import { expect, test } from "@playwright/test";
import { locales } from "../../src/domain/locale.ts";
import { en } from "../../src/i18n/en.ts";
import { t } from "../../src/i18n/strings.ts";
import { pairs, said } from "../support/texts.ts";

test("both dictionaries have the same keys, of the same kind, in the same order", () => {
  const shape = (locale: (typeof locales)[number]) =>
    Object.entries(t(locale)).map(
      ([key, value]) => `${key}: ${typeof value === "function" ? value.length : "text"}`,
    );
  expect(shape("en").length).toBeGreaterThan(100);
  expect(shape("fr")).toEqual(shape("en"));
});

test("no string is empty in either language", () => {
  for (const locale of locales) {
    expect(Object.entries(t(locale)).filter(([, value]) => said(value).trim() === "")).toEqual([]);
  }
});

/** Said in both languages at once, hence the same in both. */
const bilingual = ["root.title"];

test("no English is left in the French dictionary", () => {
  const french: Readonly<Record<string, unknown>> = t("fr");
  const left = Object.entries(en).filter(
    ([key, value]) =>
      !bilingual.includes(key) &&
      /\p{L}{2}.*\s.*\p{L}{2}/u.test(said(value)) &&
      said(value) === said(french[key]),
  );
  expect(left.map(([key]) => key)).toEqual([]);
});

test("no two sentences of the ledger are the same in both languages", () => {
  const found = pairs();
  expect(found.length).toBeGreaterThan(200);
  // Names are the same in both: only whole sentences are compared.
  expect(found.filter(({ en: english, fr }) => english === fr && english.length > 40)).toEqual([]);
});
