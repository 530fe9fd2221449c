import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { deservesPage, levels } from "../../src/domain/pay-cell.ts";
import { advertsIn } from "../../src/domain/thin-data.ts";
import { locales } from "../../src/domain/locale.ts";
import { bookOf } from "../../src/explorer/bind.ts";
import { findingOf } from "../../src/explorer/finding.ts";
import { nearOf } from "../../src/explorer/near.ts";
import { missingOf, nameOf, unreadOf, viewsOf } from "../../src/explorer/views.ts";
import { t } from "../../src/i18n/strings.ts";
import { ledger } from "../../src/ledger/read.ts";
import { viewsSlug } from "../../src/routing/views.ts";
import { networkLimits } from "../../src/share/meta.ts";
import { paged, viewSites } from "../support/views.ts";

const { explorer } = ledger();
const book = bookOf(ledger());

test("the views with a page are those of the figures with ten adverts, of one level thirty, and no others", () => {
  const expected = paged.map(nameOf).toSorted();
  expect(expected.length).toBeGreaterThan(100);
  expect(viewsOf(book).map(nameOf).toSorted()).toEqual(expected);
});

test("new figures make a new page, as soon as there are records enough and no sooner", () => {
  const { job, country } =
    explorer.figures.cells.find(({ n, level, year }) => n < 10 && !level && !year) ?? {};
  if (!job || !country) throw new Error("found no view with few records");
  const count = fc.integer({ min: 1, max: 90 });
  const chosen = fc.option(fc.constantFrom(...levels), { nil: undefined });
  fc.assert(
    fc.property(count, chosen, (n, level) => {
      const few = advertsIn(n) < 10;
      const amounts = Array.from({ length: few ? n : 19 }, (_, index) => 20_000 + index);
      const cell = { job, country, n, ...(level && { level }), [few ? "amounts" : "quantiles"]: amounts };
      const others = explorer.figures.cells.filter(
        (one) => one.job !== job || one.country !== country || one.level !== level || one.year,
      );
      const figures = { ...explorer.figures, cells: [...others, cell] };
      const views = viewsOf(bookOf({ ...ledger(), explorer: { ...explorer, figures } }));
      expect(views.some((view) => nameOf(view) === nameOf(cell))).toBe(advertsIn(n) >= (level ? 30 : 10));
    }),
    { numRuns: 40 },
  );
});

test("every view has an address of its own, and none that of the page of all views", () => {
  expect(new Set(viewSites.map(({ path }) => path)).size).toBe(paged.length * locales.length);
  for (const locale of locales)
    expect(explorer.jobs.map(({ path }) => path[locale])).not.toContain(viewsSlug[locale]);
});

test("a view with too few records has no finding, in either language", () => {
  const few = explorer.figures.cells.filter(({ n, year }) => advertsIn(n) < 10 && !year);
  expect(few.length).toBeGreaterThan(100);
  for (const locale of locales)
    for (const view of few) expect(() => findingOf(book, view, locale)).toThrow(/expected ten adverts/);
});

for (const locale of locales) {
  test(`what a view found says “indicative” under thirty adverts, and only there (${locale})`, () => {
    const word = locale === "fr" ? /indicati/ : /indicative/;
    for (const cell of paged) {
      const { title, brief, description, records } = findingOf(book, cell, locale);
      for (const text of [title, brief, description, records])
        expect(word.test(text), `${text} (${cell.n})`).toBe(advertsIn(cell.n) < 30);
    }
  });

  test(`what a view found fits a card and a list of results (${locale})`, () => {
    const found = paged.map((cell) => findingOf(book, cell, locale));
    const long = found.filter(
      ({ brief, description }) =>
        brief.length > networkLimits.headline || description.length > networkLimits.description,
    );
    expect(long.map(({ brief, description }) => `${brief} | ${description}`)).toEqual([]);
    for (const part of ["title", "brief", "description"] as const)
      expect(new Set(found.map((one) => one[part])).size, part).toBe(paged.length);
  });

  test(`no level is left without a word (${locale})`, () => {
    for (const level of levels) expect(t(locale)[`view.level.${level}`].length).toBeGreaterThan(2);
  });
}

test("the neighbours of a view differ from it in one thing alone, those with most records first", () => {
  const count = new Map(
    explorer.figures.cells.filter(({ year }) => !year).map((cell) => [nameOf(cell), cell.n]),
  );
  for (const view of paged) {
    for (const near of ["countries", "jobs"] as const) {
      const all = nearOf(book, view, near);
      const own = near === "countries" ? "country" : "job";
      const kept = near === "countries" ? "job" : "country";
      expect(all.every((one) => one[own] !== view[own] && one[kept] === view[kept])).toBe(true);
      expect(all.every(({ level }) => level === view.level)).toBe(true);
      const counts = all.map((one) => count.get(nameOf(one)) ?? 0);
      expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    }
    const others = nearOf(book, view, "levels");
    expect(others).toHaveLength(levels.length);
    expect(others.some(({ level }) => level === view.level)).toBe(false);
  }
});

test("what has no page is said with its reason: every job and country with records, every country without figures", () => {
  const whole = explorer.figures.cells.filter(({ level, year }) => !level && !year);
  for (const { key: job } of explorer.jobs) {
    const { few, elsewhere } = missingOf(book, job);
    const without = whole.filter((cell) => cell.job === job && !deservesPage({}, cell.n));
    const sorted = (all: readonly { country: string; n: number }[]) =>
      all.map(({ country, n }) => `${country} ${n}`).toSorted();
    expect(sorted(few)).toEqual(sorted(without));
    const left = explorer.figures.elsewhere.filter(
      (one) =>
        one.job === job &&
        !whole.some((cell) => cell.job === job && cell.country === one.country && deservesPage({}, cell.n)),
    );
    expect(sorted(elsewhere)).toEqual(sorted(left));
  }
  const { unread } = explorer.figures;
  const said = (["few", "currency"] as const).flatMap((why) => unreadOf(explorer.figures, why));
  expect(said.length).toBe(unread.filter(({ n }) => n > 0).length);
  expect(said.length).toBeGreaterThan(20);
});
