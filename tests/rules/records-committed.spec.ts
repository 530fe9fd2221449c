import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { parse } from "yaml";
import { explorerSchema } from "../../src/domain/explorer.ts";
import { steps } from "../../src/domain/pay-cell.ts";
import { tableSchema } from "../../src/domain/table.ts";
import { thicknessOf } from "../../src/domain/thin-data.ts";
import { figuresFile } from "../../src/ledger/explorer.ts";
import { fileFrom } from "../../src/records/write.ts";
import { root } from "../support/content.ts";
import { fileOf, lineOf, Renewal } from "../support/records.ts";

/*
 * The figures in the project against what else is known of the same records: tables and a profile, each computed
 * apart from the pipeline, before it. Where a table also counts what is paid in another currency, or before 2023,
 * the two say different things; those rows are told by their count.
 */

const text = readFileSync(root + figuresFile, "utf8");
const figures = explorerSchema.parse(JSON.parse(text));
const { cells, elsewhere, provenance } = figures;

const table = (name: string) =>
  tableSchema.parse(parse(readFileSync(`${root}content/data/tables/${name}.yaml`, "utf8")));
const cellOf = (job: string, country: string, year?: number) =>
  cells.find((one) => one.job === job && one.country === country && !one.level && one.year === year);
const quantileAt = ({ quantiles }: (typeof cells)[number], step: number) => quantiles?.[steps.indexOf(step)];
const elsewhereOf = (job: string, country: string) =>
  elsewhere.find((one) => one.job === job && one.country === country)?.n ?? 0;

test("the file is one the pipeline writes, of the records the README of the data describes", () => {
  expect(fileFrom(figures)).toBe(text);
  expect(provenance).toMatchObject({ source: "aijobs", file: "ai-jobs-salaries.csv.gz" });
  expect(provenance).toMatchObject({
    rows: 64_623,
    refused: 0,
    repeated: 0,
    years: { first: 2020, last: 2025 },
  });
});

for (const name of ["pay-by-country", "us-pay-by-job"]) {
  test(`the table ${name} has the same percentiles to the unit`, () => {
    const pay = table(name);
    if (pay.kind !== "pay") throw new Error(`found ${name} of kind ${pay.kind}`);
    const same = pay.rows.filter((row) => {
      const cell = cellOf(row.key, row.country ?? "US");
      if (cell?.n !== row.n) return false;
      const { p10, p25, p50, p75, p90 } = row;
      const ours = [10, 25, 50, 75, 90].map((step) => quantileAt(cell, step));
      expect(ours, `${row.key} ${row.country ?? "US"}`).toEqual([p10, p25, p50, p75, p90]);
      return true;
    });
    // By job the table begins in 2020: only two jobs had no record then.
    if (name === "pay-by-country") expect(same).toHaveLength(pay.rows.length);
    else expect(same.map(({ key }) => key)).toEqual(["prompt-engineer", "ai-engineer"]);
  });
}

test("the table us-pay-by-year has the same medians to the unit, and counts no record more than ours", () => {
  const medians = table("us-pay-by-year");
  if (medians.kind !== "medians") throw new Error(`found kind ${medians.kind}`);
  const same = medians.rows.filter((row) => {
    const cell = cellOf(row.key, "US", row.year);
    if (cell?.n !== row.n) return false;
    expect(quantileAt(cell, 50), `${row.key} ${row.year}`).toBe(row.p50);
    return true;
  });
  expect(same.length).toBeGreaterThan(10);
  for (const [key, rows] of Map.groupBy(medians.rows, (row) => row.key)) {
    const since = rows.filter(({ year }) => year >= 2023).reduce((sum, { n }) => sum + n, 0);
    expect((cellOf(key, "US")?.n ?? 0) + elsewhereOf(key, "US"), key).toBe(since);
  }
});

test("the prompt engineers, one by one in their table, give the cells of that job", async () => {
  const records = table("prompt-engineer-records");
  if (records.kind !== "records") throw new Error(`found kind ${records.kind}`);
  // Every country must have enough records for figures, or its few would be left out; these are of another title.
  const others = [...new Set(cells.map(({ country }) => country))].flatMap((country) =>
    ["EUR", "GBP", "USD"].flatMap((currency) =>
      Array.from({ length: 10 }, (_, amount) =>
        lineOf({ title: "Other", country, currency, amount: amount + 1 }),
      ),
    ),
  );
  const title = "Prompt Engineer";
  const lines = records.rows.map((row, index) => lineOf({ ...row, title, size: String(index) }));
  const renewed = await new Renewal(fileOf([...others, ...lines])).run();
  const ofJob = (all: typeof cells) => all.filter(({ job }) => job === "prompt-engineer");
  expect(ofJob(cells).length).toBeGreaterThan(20);
  expect(ofJob(renewed.cells)).toEqual(ofJob(cells));
});

test("counts since 2023, with those paid elsewhere, are those of the profile; earlier ones are no more", () => {
  const profile: [job: string, country: string, ...years: number[]][] = parse(
    readFileSync(`${root}tests/stored/profile-counts.yaml`, "utf8"),
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
  for (const { n, quantiles, amounts } of cells) {
    const dots = thicknessOf(n) === "dots";
    expect([amounts?.length, quantiles?.length]).toEqual(dots ? [n, undefined] : [undefined, 19]);
  }
});
