import { expect, test } from "@playwright/test";
import type { ExplorerFigures } from "../../src/domain/explorer.ts";
import { levels, steps } from "../../src/domain/pay-cell.ts";
import { advertsIn, thicknessOf } from "../../src/domain/thin-data.ts";
import { fileOf, lineOf, Renewal } from "../support/records.ts";
import { syntheticRows, titles } from "../support/synthetic.ts";

const jobs = [...new Set(Object.values(titles)), "all"].filter((job) => job !== undefined);
const homes: Readonly<Record<string, string>> = { US: "USD", GB: "GBP", FR: "EUR", IN: "USD" };
const given = syntheticRows(6000);
/** Each of the rows once: two of the same fields are one record. */
const rows = [...new Map(given.map((row) => [lineOf(row), row])).values()];

let figures: ExplorerFigures;
test.beforeAll(async () => {
  figures = await new Renewal(fileOf(given.map(lineOf))).run();
});

/** What is looked for, by the plainest of means: the rows of a cell, then whole numbers only. */
const rowsOf = (job: string, country: string, level?: string, year?: number) =>
  rows.filter(
    (row) =>
      (job === "all" || titles[row.title] === job) &&
      row.country === country &&
      (level === undefined || row.level === level) &&
      (year === undefined ? Number(row.year) >= 2023 : row.year === year),
  );

/** The amount at a step between two records: hundredths of both, so that no fraction is lost; a half goes to the even. */
function between(sorted: readonly number[], step: number): number {
  const hundredths = (sorted.length - 1) * step;
  const below = Math.floor(hundredths / 100);
  const rest = hundredths % 100;
  const low = sorted[below] ?? 0;
  const high = sorted[below + 1] ?? low;
  const exact = low * (100 - rest) + high * rest;
  const down = Math.floor(exact / 100);
  const over = exact - down * 100;
  return over > 50 || (over === 50 && down % 2 === 1) ? down + 1 : down;
}

test("every cell, and no other, equals an independent count and interpolation to the unit", () => {
  const expected = jobs.flatMap((job) =>
    Object.keys(homes).flatMap((country) =>
      [undefined, ...levels].flatMap((level) =>
        [undefined, 2020, 2021, 2022, 2023, 2024, 2025].flatMap((year) => {
          const own = rowsOf(job, country, level, year).filter((row) => row.currency === homes[country]);
          const sorted = own.map(({ amount }) => Number(amount)).sort((a, b) => a - b);
          if (sorted.length === 0) return [];
          const pay =
            // Two of them are one advert, but for the years before 2022.
            (year !== undefined && year < 2022 ? sorted.length : Math.ceil(sorted.length / 2)) < 10
              ? { amounts: sorted }
              : { quantiles: steps.map((step) => between(sorted, step)) };
          return [{ job, country, ...(level && { level }), ...(year && { year }), n: sorted.length, ...pay }];
        }),
      ),
    ),
  );
  const byName = (cells: readonly object[]) => cells.map((cell) => JSON.stringify(cell)).sort();
  expect(expected.length).toBeGreaterThan(800);
  expect(expected.filter(({ quantiles }) => quantiles !== undefined).length).toBeGreaterThan(200);
  expect(byName(figures.cells)).toEqual(byName(expected));
});

test("records paid in another currency are counted by job and country, and countries without figures whole", () => {
  for (const { job, country, n } of figures.elsewhere) {
    const others = rowsOf(job, country).filter((row) => row.currency !== homes[country]);
    expect(n, `${job} ${country}`).toBe(others.length);
  }
  const missing = rows.filter((row) => !homes[row.country] && Number(row.year) >= 2023);
  const count = (code: string) => missing.filter(({ country }) => country === code).length;
  expect(figures.unread).toEqual([
    { country: "BE", n: count("BE"), why: "few" },
    { country: "CH", n: count("CH"), why: "currency" },
    { country: "NO", n: count("NO"), why: "currency" },
  ]);
});

test("no record is lost: in cells, paid elsewhere and without figures, they are all those since 2023", () => {
  const sum = (counts: readonly { n: number }[]) => counts.reduce((total, { n }) => total + n, 0);
  const all = figures.cells.filter(({ job, level, year }) => job === "all" && !level && !year);
  const elsewhere = figures.elsewhere.filter(({ job }) => job === "all");
  const since = rows.filter(({ year }) => Number(year) >= 2023);
  expect(sum(all) + sum(elsewhere) + sum(figures.unread)).toBe(since.length);
  const { provenance } = figures;
  expect(provenance).toMatchObject({ rows: given.length, refused: 0, repeated: given.length - rows.length });
  expect(provenance.repeated).toBeGreaterThan(0);
});

test("the thin-data rule holds in every cell", () => {
  for (const { n, year, quantiles, amounts } of figures.cells) {
    expect(amounts?.length).toBe(thicknessOf(advertsIn(n, year)) === "dots" ? n : undefined);
    expect(quantiles?.length).toBe(thicknessOf(advertsIn(n, year)) === "dots" ? undefined : steps.length);
  }
});

test("each year says how many records it has, and how many of each job, whatever their country and currency", () => {
  expect(figures.titles).toEqual(
    [...Map.groupBy(rows, ({ year }) => Number(year))]
      .sort(([a], [b]) => a - b)
      .map(([year, all]) => {
        const counts = jobs.map(
          (job) => [job, all.filter(({ title }) => titles[title] === job).length] as const,
        );
        return { year, n: all.length, jobs: Object.fromEntries(counts.filter(([, n]) => n > 0)) };
      }),
  );
});

test("each record of a job that is listed is kept, in an order of its own", () => {
  const own = rows.filter(({ title }) => titles[title] === "prompt-engineer");
  expect(own.length).toBeGreaterThan(50);
  expect(figures.listed).toHaveLength(own.length);
  const print = (one: object) => JSON.stringify(one);
  const expected = own.map(({ country, level, year, amount, currency }) =>
    print({
      job: "prompt-engineer",
      country,
      level,
      year: Number(year),
      amount: Number(amount),
      currency,
      usd: 12345,
    }),
  );
  expect(figures.listed.map(print).toSorted()).toEqual(expected.toSorted());
  const years = figures.listed.map(({ year }) => year);
  expect(years).toEqual(years.toSorted((a, b) => a - b));
});

test("the same file gives the same bytes, over older figures or none, and the order of rows is free", async () => {
  const text = fileOf(given.map(lineOf));
  const renewal = new Renewal(text);
  await renewal.run();
  const first = renewal.written;
  await renewal.run();
  expect(renewal.written).toBe(first);
  const backwards = await new Renewal(fileOf(given.map(lineOf).reverse())).run();
  expect(backwards).toEqual({ ...figures, provenance: backwards.provenance });
});
