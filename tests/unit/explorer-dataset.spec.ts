import { brotliCompressSync } from "node:zlib";
import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { advertsIn } from "../../src/domain/thin-data.ts";
import { deservesPage, levels } from "../../src/domain/pay-cell.ts";
import { cellOf, elsewhereOf } from "../../src/explorer/pay-dataset.ts";
import { choiceFrom, choiceKeys, opening, searchFor, selectableYears } from "../../src/explorer/choice.ts";
import { anyChoice, dataset, figures } from "../support/explorer.ts";
import { hostileSearch } from "../support/hostile.ts";

test("the dataset gives back every cell of the figures to the unit, and no other", () => {
  expect(figures.cells.length).toBeGreaterThan(2000);
  for (const { job, country, level, year, ...cell } of figures.cells)
    expect(cellOf(dataset, { job, country, level, year })).toEqual({
      ...cell,
      adverts: advertsIn(cell.n, year),
    });
  const places = dataset.jobs.flatMap(({ key: job }) =>
    dataset.countries.flatMap(({ code: country }) =>
      [undefined, ...levels].flatMap((level) =>
        [undefined, ...selectableYears(dataset)].map((year) => ({ job, country, level, year })),
      ),
    ),
  );
  const found = places.filter((place) => cellOf(dataset, place));
  expect(found.length).toBe(figures.cells.length);
});

test("the dataset says how many records are left out", () => {
  expect(figures.elsewhere.length).toBeGreaterThan(0);
  for (const { job, country, n } of figures.elsewhere) expect(elsewhereOf(dataset, { job, country })).toBe(n);
});

test("the dataset weighs at most 40 kB", () => {
  expect(brotliCompressSync(JSON.stringify(dataset)).length).toBeLessThanOrEqual(40_000);
});

test("what the explorer opens with is in the dataset", () => {
  for (const job of opening.jobs)
    expect(cellOf(dataset, { job, country: opening.country })?.quantiles).toBeDefined();
});

test("an address leads back to its choice, and leaves other keys alone", () => {
  fc.assert(
    fc.property(anyChoice, (choice) => {
      const search = searchFor(choice, "?c=gbp&show=table");
      expect(choiceFrom(search, dataset)).toEqual(choice);
      expect(search).toContain("c=gbp&show=table");
    }),
  );
  expect(searchFor(opening)).toBe("");
});

test("an address that means nothing opens the explorer as it opens", () => {
  const known = [
    ...dataset.jobs.map(({ key: value }) => ({ name: choiceKeys.job, value })),
    ...dataset.countries.map(({ code }) => ({ name: choiceKeys.country, value: code.toLowerCase() })),
    ...levels.map((level) => ({ name: choiceKeys.level, value: level.toLowerCase() })),
    ...selectableYears(dataset).map((year) => ({ name: choiceKeys.year, value: String(year) })),
  ];
  const opened = { ...opening, level: undefined, year: undefined };
  // Two jobs are a choice, where two countries are none.
  const alone = hostileSearch(known).filter((search) => new URLSearchParams(search).getAll("job").length < 2);
  fc.assert(fc.property(alone, (search) => expect(choiceFrom(search, dataset)).toEqual(opened)));
  const four = dataset.jobs.slice(0, 4).map(({ key }) => `job=${key}`);
  expect(choiceFrom(`?${four.join("&")}`, dataset)).toEqual(opened);
  expect(choiceFrom("?in=gb&in=us&level=se&level=en&year=2024&year=2023", dataset)).toEqual(opened);
});

test("a view has a page from ten adverts on, a level of it from thirty, a year of it never", () => {
  expect([18, 19].map((n) => deservesPage({}, n))).toEqual([false, true]);
  expect([58, 59].map((n) => deservesPage({ level: "SE" }, n))).toEqual([false, true]);
  expect(deservesPage({ year: 2024 }, 5000)).toBe(false);
});
