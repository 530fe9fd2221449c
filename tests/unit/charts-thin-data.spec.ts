import { expect, test } from "@playwright/test";
import { csvLines, describe } from "../../src/charts/kinds/alternatives.ts";
import { renderStaticSvg } from "../../src/charts/svg/picture.ts";
import { specify, tableFor } from "../../src/charts/kinds/index.ts";
import type { ExplorerCell } from "../../src/domain/explorer.ts";
import type { Ledger } from "../../src/ledger/ledger.ts";
import { ledger } from "../../src/ledger/read.ts";
import { facts } from "../support/charts.ts";
import { drawingOf } from "../support/drawings.ts";

type Cell = ExplorerCell;

const steps = Array.from({ length: 19 }, (_, index) => (index + 1) * 1000);
const some = (n: number) => Array.from({ length: n }, (_, index) => 1000 * (index + 1));

/** The ledger with the American cells of the prompt engineer replaced: all years together, then each. */
function withCells(...cells: Pick<Cell, "n" | "year" | "quantiles" | "amounts">[]): Ledger {
  const { explorer } = ledger();
  const own = { job: "prompt-engineer", country: "US" };
  const others = explorer.figures.cells.filter(
    ({ job, country }) => job !== own.job || country !== own.country,
  );
  const replaced = cells.map((cell): Cell => ({ ...own, ...cell }));
  return {
    ...ledger(),
    explorer: { ...explorer, figures: { ...explorer.figures, cells: [...others, ...replaced] } },
  };
}

test.describe("Percentiles", () => {
  /** The pay chart, with so many records behind its first row. */
  function rowWith(n: number, pay: Pick<Cell, "quantiles" | "amounts">) {
    const given = facts("pay-by-job", "en", withCells({ n, ...pay }));
    const spec = specify(given);
    if (spec.kind !== "percentiles") throw new Error("pay-by-job is no longer a chart of percentiles");
    return { given, spec, row: spec.rows[0] };
  }

  test("under 10 adverts none is drawn, listed, said or filed, but each record is", () => {
    const { given, spec, row } = rowWith(18, { amounts: some(18) });
    const few = "18 records, about\u00a09\u00a0adverts: too few for a percentile";
    expect(row?.values).toBeUndefined();
    expect(row?.under).toBe(few);
    expect(row?.dots).toHaveLength(18);
    expect(tableFor(spec, "en").rows[0]?.slice(0, 7)).toEqual(["Prompt engineer", few, "", "", "", "", ""]);
    expect(describe(spec, "en")).toContain(few);
    expect(renderStaticSvg(spec, "wide")).toContain("18 records, about\u00a09\u00a0adverts");
    const lines = csvLines(spec, given, "en").filter(({ name }) => name === "Prompt engineer");
    expect(lines).toHaveLength(18);
    for (const line of lines) expect(line).toMatchObject({ measure: "", n: "18", adverts: "9" });
  });

  test("from 10 to 29 adverts they are marked indicative, everywhere, and drawn thinner", () => {
    const { spec, row } = rowWith(58, { quantiles: steps });
    expect(row?.indicative).toBe(true);
    // Where the line is short it breaks before what the rule says.
    const drawn = renderStaticSvg(spec, "wide").replace(/<\/text><text[^>]*>/g, " ");
    for (const said of [describe(spec, "en"), tableFor(spec, "en").rows.flat().join(), drawn])
      expect(said).toContain("58 records, about\u00a029\u00a0adverts: indicative");
    // From above to below: how thick the bars of records are, without the thin ones from P10 to P90.
    const bars = drawingOf(spec, "medium").strokes.filter(
      ({ colour }) => colour === "var(--color-record-mark)",
    );
    const [thin = 0, solid] = bars
      .toSorted((one, other) => (one.points[0]?.y ?? 0) - (other.points[0]?.y ?? 0))
      .flatMap(({ thick = 0 }) => (thick > 3 ? [thick] : []));
    expect(thin).toBeLessThan(solid ?? 0);
  });

  test("from 30 adverts they stand", () => {
    expect(rowWith(19, { quantiles: steps }).row?.indicative).toBe(true);
    expect(rowWith(59, { quantiles: steps }).row?.indicative).toBe(false);
  });
});

test.describe("Medians", () => {
  /** A year of so many records; under ten adverts without a median. */
  const year = (at: number, n: number) =>
    at >= 2022 && n < 19 ? { year: at, n, amounts: some(n) } : { year: at, n, quantiles: steps };

  /** The chart of medians, the prompt engineer’s years replaced. */
  function lineWith(...rows: ReturnType<typeof year>[]) {
    const given = facts("pay-over-time", "en", withCells({ n: 59, quantiles: steps }, ...rows));
    const spec = specify(given, { series: ["prompt-engineer"] });
    if (spec.kind !== "medians") throw new Error("pay-over-time is no longer a chart of lines");
    return { given, spec, points: spec.series[0]?.points ?? [] };
  }

  test("a year under 10 adverts has no point", () => {
    const { given, spec, points } = lineWith(year(2023, 18), year(2024, 59), year(2025, 80));
    expect(points.map(({ date }) => date)).toEqual(["2024", "2025"]);
    expect(tableFor(spec, "en").rows.map(([date]) => date)).toEqual(["2024", "2025"]);
    expect(csvLines(spec, given, "en")).toHaveLength(2);
    expect(describe(spec, "en")).not.toContain("2023");
  });

  test("before 2022 a record is an advert", () => {
    expect(lineWith(year(2021, 10), year(2022, 18)).points.map(({ date }) => date)).toEqual(["2021"]);
    expect(lineWith(year(2021, 14)).points[0]?.detail).toBe("14 records: indicative only");
  });

  test("from 10 to 29 adverts a point is hollow, and says so wherever it is read", () => {
    const { spec, points } = lineWith(year(2023, 58), year(2024, 59), year(2025, 19));
    expect(points.map(({ faint }) => faint)).toEqual([true, false, true]);
    expect(points[0]?.detail).toContain("58 records, about\u00a029\u00a0adverts: indicative");
    expect(tableFor(spec, "en").rows[0]?.[1]).toContain("58 records, about\u00a029\u00a0adverts: indicative");
    const { dots } = drawingOf(spec, "medium");
    expect(dots.filter(({ hollow }) => hollow)).toHaveLength(2);
    expect(dots.filter(({ hollow }) => !hollow)).toHaveLength(1);
  });
});
