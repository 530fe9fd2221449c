import { expect, test } from "@playwright/test";
import { csvLines } from "../../src/charts/kinds/csv.ts";
import { describe } from "../../src/charts/kinds/sentences.ts";
import { layOut } from "../../src/charts/layout/layout.ts";
import { measure } from "../../src/charts/layout/measure.ts";
import { picture } from "../../src/charts/draw/picture.ts";
import { sizes } from "../../src/charts/layout/sizes.ts";
import { specify, tableFor } from "../../src/charts/kinds/index.ts";
import type { Table } from "../../src/domain/table.ts";
import { type Ledger } from "../../src/ledger/ledger.ts";
import { ledger } from "../../src/ledger/read.ts";
import { facts } from "../support/charts.ts";

type Kind<Name extends Table["kind"]> = Extract<Table, { kind: Name }>;

/** The ledger with the rows of one table replaced. */
function withRows<Name extends "pay" | "medians">(id: string, kind: Name, rows: Kind<Name>["rows"]): Ledger {
  const table = ledger().tables.get(id);
  if (table?.kind !== kind) throw new Error(`${id} is no longer a table of kind ${kind}`);
  return { ...ledger(), tables: new Map([...ledger().tables, [id, { ...table, rows } as Table]]) };
}

const percentiles = { p10: 1000, p25: 2000, p50: 3000, p75: 4000, p90: 5000 };

test.describe("Percentiles", () => {
  /** The pay chart, its table reduced to one job with this many records. */
  function rowWith(n: number, values: Partial<typeof percentiles>) {
    const from = withRows("us-pay-by-job", "pay", [
      { key: "prompt-engineer", job: { en: "Prompt engineer", fr: "Prompt engineer" }, n, ...values },
      { key: "other", job: { en: "Other", fr: "Autre" }, n: 100, ...percentiles },
    ]);
    const given = facts("pay-by-job", "en", from);
    const spec = specify(given);
    if (spec.kind !== "percentiles") throw new Error("pay-by-job is no longer a chart of percentiles");
    return { given, spec, row: spec.rows[0] };
  }

  test("under 10 records none is drawn, listed, said or filed", () => {
    const { given, spec, row } = rowWith(9, {});
    const few = "9 records: too few for a percentile";
    expect(row?.values).toBeUndefined();
    expect(row?.under).toBe(few);
    expect(tableFor(spec, "en").rows[0]).toEqual(["Prompt engineer", few, "", "", "", "", ""]);
    expect(describe(spec, "en")).toContain(few);
    expect(picture(spec, "medium")).toContain("9 records: too few");
    const lines = csvLines(spec, given, "en").filter(({ name }) => name === "Prompt engineer");
    expect(lines).toEqual([expect.objectContaining({ detail: few, label: "", n: "9" })]);
    expect(lines[0]).not.toHaveProperty("low");
  });

  test("given against the rule they are still not shown", () => {
    expect(rowWith(9, percentiles).row?.values).toBeUndefined();
  });

  test("from 10 to 29 records they are marked indicative, everywhere, and drawn thinner", () => {
    const { spec, row } = rowWith(29, percentiles);
    expect(row?.indicative).toBe(true);
    for (const said of [describe(spec, "en"), tableFor(spec, "en").rows.flat().join(), picture(spec, "wide")])
      expect(said).toContain("29 records: indicative");
    const { marks } = layOut(spec, sizes.medium, measure);
    const bars = marks.filter(({ shape, size }) => shape === "line" && size > 3);
    const [thin, solid] = bars.toSorted((one, other) => (one.points[0]?.y ?? 0) - (other.points[0]?.y ?? 0));
    expect(thin?.size).toBeLessThan(solid?.size ?? 0);
  });

  test("from 30 records they stand", () => {
    expect(rowWith(10, percentiles).row?.indicative).toBe(true);
    expect(rowWith(30, percentiles).row?.indicative).toBe(false);
  });
});

test.describe("Medians", () => {
  const name = { en: "Prompt engineer", fr: "Prompt engineer" };
  const year = (at: number, n: number, p50?: number) => ({
    key: "prompt-engineer",
    job: name,
    year: at,
    n,
    ...(p50 !== undefined && { p50 }),
  });

  /** The chart of medians, the prompt engineer’s years replaced. */
  function lineWith(...rows: ReturnType<typeof year>[]) {
    const table = ledger().tables.get("us-pay-by-year");
    if (table?.kind !== "medians") throw new Error("us-pay-by-year is no longer a table of medians");
    const others = table.rows.filter(({ key }) => key !== "prompt-engineer");
    const from = withRows("us-pay-by-year", "medians", [...others, ...rows]);
    const given = facts("pay-over-time", "en", from);
    const spec = specify(given, { series: ["prompt-engineer"] });
    if (spec.kind !== "medians") throw new Error("pay-over-time is no longer a chart of lines");
    return { given, spec, points: spec.series[0]?.points ?? [] };
  }

  test("a year under 10 records has no point, even when a median is given against the rule", () => {
    const { given, spec, points } = lineWith(
      year(2023, 9, 1),
      year(2024, 30, 150_000),
      year(2025, 40, 160_000),
    );
    expect(points.map(({ date }) => date)).toEqual(["2024", "2025"]);
    expect(tableFor(spec, "en").rows.map(([date]) => date)).toEqual(["2024", "2025"]);
    expect(csvLines(spec, given, "en")).toHaveLength(2);
    expect(describe(spec, "en")).not.toContain("2023");
  });

  test("from 10 to 29 records a point is hollow, and says so wherever it is read", () => {
    const { spec, points } = lineWith(
      year(2023, 29, 140_000),
      year(2024, 30, 150_000),
      year(2025, 10, 160_000),
    );
    expect(points.map(({ faint }) => faint)).toEqual([true, false, true]);
    expect(points[0]?.detail).toContain("29 records: indicative");
    expect(tableFor(spec, "en").rows[0]?.[1]).toContain("29 records: indicative");
    const { marks } = layOut(spec, sizes.medium, measure);
    expect(marks.filter(({ shape }) => shape === "rings").flatMap(({ points: all }) => all)).toHaveLength(2);
    expect(marks.filter(({ shape }) => shape === "spots").flatMap(({ points: all }) => all)).toHaveLength(1);
  });
});
