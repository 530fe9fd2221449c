import { equal, throws } from "node:assert/strict";
import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { inEvery, localeFrom, localized, locales, otherLocale } from "../../src/domain/locale.ts";
import { z } from "zod";
import { anyText, holds } from "../support/any.ts";

const ours: readonly string[] = locales;

test("a language is one of ours by its very name, or the route that asked is told so", () => {
  holds(2_000, [fc.oneof(anyText, fc.constantFrom(...locales, "EN", "fr-FR", " en"))], (text) => {
    if (ours.includes(text)) equal(localeFrom(text), text);
    else throws(() => localeFrom(text), /found “[^]*”, expected one of en, fr/);
  });
  expect(() => localeFrom(undefined)).toThrow(/expected one of/);
});

test("going on through the languages visits each once, and comes back", () => {
  for (const locale of locales) {
    const visited = locales.reduce((seen) => [...seen, otherLocale(seen.at(-1) ?? locale)], [locale]);
    expect(new Set(visited).size).toBe(locales.length);
    expect(visited.at(-1)).toBe(locale);
  }
});

test("a text is taken with every language of ours and no other", () => {
  const keys = fc.uniqueArray(fc.oneof(fc.constantFrom(...locales, "de", "EN"), anyText), { maxLength: 4 });
  holds(2_000, [keys, fc.string({ minLength: 1, maxLength: 20 })], (some, text) => {
    const given = Object.fromEntries(some.map((key) => [key, text]));
    const complete = Object.keys(given).toSorted().join() === locales.toSorted().join();
    equal(localized(20).safeParse(given).success, complete);
    equal(inEvery(z.string()).safeParse(given).success, complete);
  });
});
