import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { parse } from "yaml";
import { explorerSchema } from "../../src/domain/explorer.ts";
import { steps } from "../../src/domain/pay-cell.ts";
import { advertsIn, thicknessOf } from "../../src/domain/thin-data.ts";
import { figuresFile } from "../../src/ledger/explorer.ts";
import { figuresText } from "../../src/records/import-records.ts";
import { root } from "../support/content.ts";
import { fileOf, lineOf, Renewal } from "../support/records.ts";

/*
 * The figures in the project against what else is known of the same records: tables and a profile (tests/snapshots), each
 * computed apart from the pipeline, before it. Where a table also counts what is paid in another currency, or before 2023,
 * the two say different things; those rows are told by their count.
 */

const text = readFileSync(root + figuresFile, "utf8");
const figures = explorerSchema.parse(JSON.parse(text));
const { cells, elsewhere, provenance } = figures;

const stored = <Row>(name: string): { rows: readonly Row[] } =>
  parse(readFileSync(`${root}tests/snapshots/${name}.yaml`, "utf8"));
const cellOf = (job: string, country: string, year?: number) =>
  cells.find((one) => one.job === job && one.country === country && !one.level && one.year === year);
const quantileAt = ({ quantiles }: (typeof cells)[number], step: number) => quantiles?.[steps.indexOf(step)];
const elsewhereOf = (job: string, country: string) =>
  elsewhere.find((one) => one.job === job && one.country === country)?.n ?? 0;

test("the file is one the pipeline writes, of the records the README of the data describes", () => {
  expect(figuresText(figures)).toBe(text);
  expect(provenance).toMatchObject({ source: "aijobs", file: "ai-jobs-salaries.csv.gz" });
  expect(provenance).toMatchObject({
    rows: 64_623,
    refused: 0,
    repeated: 0,
    years: { first: 2020, last: 2025 },
  });
});

test("the cells by job and country have the same percentiles to the unit, where ten adverts stand behind them", () => {
  const { rows } = stored<
    Record<"p10" | "p25" | "p50" | "p75" | "p90" | "n", number> & { key: string; country: string }
  >("pay-by-country");
  expect(rows.length).toBeGreaterThan(10);
  for (const { key, country, n, p10, p25, p50, p75, p90 } of rows) {
    const cell = cellOf(key, country);
    expect(cell?.n, `${key} ${country}`).toBe(n);
    const ours = [10, 25, 50, 75, 90].map((step) => cell && quantileAt(cell, step));
    const theirs = advertsIn(n) < 10 ? Array.from({ length: 5 }) : [p10, p25, p50, p75, p90];
    expect(ours, `${key} ${country}`).toEqual(theirs);
  }
});

test("the cells by year have the same medians to the unit, and count no record more", () => {
  const { rows } = stored<{ key: string; year: number; n: number; p50?: number }>("us-pay-by-year");
  const same = rows.filter((row) => {
    const cell = cellOf(row.key, "US", row.year);
    if (cell?.n !== row.n) return false;
    const median = advertsIn(row.n, row.year) < 10 ? undefined : row.p50;
    expect(quantileAt(cell, 50), `${row.key} ${row.year}`).toBe(median);
    return true;
  });
  expect(same.length).toBeGreaterThan(10);
  for (const [key, all] of Map.groupBy(rows, (row) => row.key)) {
    const since = all.filter(({ year }) => year >= 2023).reduce((sum, { n }) => sum + n, 0);
    expect((cellOf(key, "US")?.n ?? 0) + elsewhereOf(key, "US"), key).toBe(since);
  }
});

test("the prompt engineers, one by one, give the cells of that job", async () => {
  // Every country must have enough records for figures, or its few would be left out; these are of another title.
  const others = [...new Set(cells.map(({ country }) => country))].flatMap((country) =>
    ["EUR", "GBP", "USD"].flatMap((currency) =>
      Array.from({ length: 10 }, (_, amount) =>
        lineOf({ title: "Other", country, currency, amount: 1000 + amount }),
      ),
    ),
  );
  const title = "Prompt Engineer";
  const lines = figures.listed.map((row, index) => lineOf({ ...row, title, size: String(index) }));
  const renewed = await new Renewal(fileOf([...others, ...lines])).run();
  const ofJob = (all: typeof cells) => all.filter(({ job }) => job === "prompt-engineer");
  expect(ofJob(cells).length).toBeGreaterThan(20);
  expect(ofJob(renewed.cells)).toEqual(ofJob(cells));
});

test("counts since 2023, with those paid elsewhere, are those of the profile; earlier ones are no more", () => {
  const profile: [job: string, country: string, ...years: number[]][] = parse(
    readFileSync(`${root}tests/snapshots/profile-counts.yaml`, "utf8"),
  );
  const named = profile.filter(([, country]) => country !== "other");
  expect(named.length).toBeGreaterThan(25);
  for (const [job, country, ...years] of named) {
    const since = years.slice(3).reduce((sum, n) => sum + n, 0);
    const ours = (cellOf(job, country)?.n ?? 0) + elsewhereOf(job, country);
    expect(ours, `${job} ${country}`).toBe(since);
    for (const [index, n] of years.entries())
      expect(cellOf(job, country, 2020 + index)?.n ?? 0, `${job} ${country}`).toBeLessThanOrEqual(n);
  }
});

test("in every country all levels together, and all years since 2023, are the sum of each", () => {
  for (const whole of cells) {
    const { job, country, level, year, n } = whole;
    const parts = cells.filter((one) => one.job === job && one.country === country);
    const count = (some: typeof cells) => some.reduce((sum, one) => sum + one.n, 0);
    const name = JSON.stringify({ job, country, level, year });
    if (!level) expect(count(parts.filter((one) => one.level && one.year === year)), name).toBe(n);
    if (!year) {
      const years = parts.filter((one) => one.level === level && one.year && one.year >= 2023);
      expect(count(years), name).toBe(n);
    }
  }
});

test("the thin-data rule holds in every cell of the project", () => {
  expect(cells.length).toBeGreaterThan(2000);
  for (const { n, year, quantiles, amounts } of cells) {
    const dots = thicknessOf(advertsIn(n, year)) === "dots";
    expect([amounts?.length, quantiles?.length]).toEqual(dots ? [n, undefined] : [undefined, 19]);
  }
});
