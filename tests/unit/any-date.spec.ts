import { deepEqual, equal, ok } from "node:assert/strict";
import { test } from "@playwright/test";
import fc from "fast-check";
import { dateOrInterval, endsOf, fullDate, partialDate } from "../../src/domain/date.ts";
import { type Locale, localeFacts, locales } from "../../src/domain/locale.ts";
import * as format from "../../src/i18n/format.ts";
import { anyText, holds } from "../support/any.ts";

const two = (count: number): string => String(count).padStart(2, "0");
const year = fc.integer({ min: 1800, max: 2199 }).map(String);
const month = fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([of, count]) => `${of}-${two(count)}`);
const day = fc
  .integer({ min: Date.UTC(1800, 0, 1), max: Date.UTC(2199, 11, 31) })
  .map((time) => new Date(time).toISOString().slice(0, 10));
const date = fc.oneof(year, month, day);
const locale = fc.constantFrom(...locales);

/** Any day one may write down, though no calendar has some of them: 1 to 31 of months 1 to 12, and beyond. */
const written = fc
  .tuple(year, fc.integer({ min: 0, max: 13 }), fc.integer({ min: 0, max: 32 }))
  .map(([of, in_, on]) => `${of}-${two(in_)}-${two(on)}`);
const inCalendar = (text: string): boolean => {
  const time = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(text);
};

const monthsIn = (of: Locale): string[] => {
  const { format: named } = new Intl.DateTimeFormat(localeFacts[of].tag, { month: "long", timeZone: "UTC" });
  return Array.from({ length: 12 }, (_, at) => named(Date.UTC(2000, at)));
};
const months = new Map(locales.map((of) => [of, monthsIn(of)]));

/** What a printed date says, back as it is written down. */
function readBack(text: string, of: Locale): string {
  const [last = "", name, first] = text.split(/[ \u00a0]/).toReversed();
  const parts = [last, ...(name ? [two((months.get(of)?.indexOf(name) ?? -1) + 1)] : [])];
  return [...parts, ...(first ? [two(Number.parseInt(first, 10))] : [])].join("-");
}

test("a date of the calendar is taken, and reads as itself in every language", () => {
  holds(3_000, [date, locale], (given, of) => {
    equal(partialDate.parse(given), given);
    equal(dateOrInterval.parse(given), given);
    equal(readBack(format.date(of, given), of), given);
  });
});

test("a day the calendar does not have is refused, wherever a date may stand", () => {
  holds(3_000, [written], (given) => {
    for (const schema of [partialDate, dateOrInterval, fullDate])
      equal(schema.safeParse(given).success, inCalendar(given), given);
  });
});

test("an interval is taken when it does not run backwards, and reads from its first end to its last", () => {
  holds(3_000, [date, date, locale], (one, other, of) => {
    const given = `${one}/${other}`;
    const shared = Math.min(one.length, other.length);
    const ordered = one.slice(0, shared) <= other.slice(0, shared);
    equal(dateOrInterval.safeParse(given).success, ordered, given);
    equal(partialDate.safeParse(given).success, false);
    deepEqual(endsOf(given), { from: one, to: other });
    const text = format.date(of, given);
    for (const end of [one, other]) ok(text.includes(format.date(of, end)), text);
  });
});

test("whatever else is written is no date, and nothing is thrown", () => {
  const near = fc.stringMatching(/^[-\d/ ]{0,12}$/);
  holds(3_000, [fc.oneof(anyText, near)], (given) => {
    const known = /^\d{4}(-\d\d(-\d\d)?)?$/.test(given);
    const real = known && inCalendar(`${given}-01-01`.slice(0, 10));
    equal(partialDate.safeParse(given).success, real, given);
    if (!given.includes("/")) equal(dateOrInterval.safeParse(given).success, real, given);
  });
});

test("a stamp keeps the day", () => {
  holds(500, [day], (given) => {
    equal(format.stampDate("fr", given).split("/").toReversed().join("-"), given);
  });
});
