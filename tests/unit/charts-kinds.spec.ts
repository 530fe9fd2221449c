import { expect, test } from "@playwright/test";
import { hitTest } from "../../src/charts/interactive/hit-test.ts";
import { factsOf } from "../../src/charts/kinds/builds.ts";
import { resolveOverlaps } from "../../src/charts/kinds/trend/end-labels.ts";
import { definitionOf } from "../../src/charts/data/money-data.ts";
import { specify } from "../../src/charts/kinds/index.ts";
import type { View } from "../../src/charts/view.ts";
import { nextTarget } from "../../src/charts/interactive/point-inspector.ts";
import { ledger } from "../../src/ledger/read.ts";
import { facts } from "../support/charts.ts";
import { drawingOf, type Shown } from "../support/drawings.ts";

const drawn = (id: string, view: View = {}) => drawingOf(specify(facts(id, "en"), view), "medium");
const textsIn = ({ words }: Shown): string[] => words.map(({ text }) => text);
const jobs = ["ai-engineer", "ml-engineer", "data-scientist", "data-analyst"];

test.describe("Rows under headings", () => {
  test("each job heads its countries, France first", () => {
    const texts = textsIn(drawn("pay-by-country")).filter((text) =>
      /^(Data |France|United|Germany)/.test(text),
    );
    const countries = ["France", "United Kingdom", "Germany", "United States"];
    expect(texts).toEqual(["Data scientist", ...countries, "Data analyst", ...countries]);
  });

  test("a country with too few records has its records, words and no bar", () => {
    const { targets, strokes } = drawn("pay-by-country", { series: ["ai-engineer"] });
    const france = targets.filter(({ name }) => name === "AI engineer, France");
    expect(france).toHaveLength(2);
    for (const { detail } of france)
      expect(detail).toBe("2 records, about\u00a01\u00a0advert: too few for a percentile");
    // A gap at each median: of the other three Germany has too few as well.
    expect(strokes.filter(({ colour }) => colour === "var(--color-paper)")).toHaveLength(2);
  });

  test("one points at five percentiles a row, and each says what it is and on how many records", () => {
    const layout = drawn("pay-by-country", { series: jobs });
    const row = layout.targets.filter(({ name }) => name === "Data analyst, France");
    expect(row.map(({ value }) => value)).toEqual(["€19,248", "€36,000", "€48,000", "€55,000", "€76,000"]);
    expect(row[2]?.detail).toBe(
      "median, half the records are at or below it · 49 records, about\u00a025\u00a0adverts: indicative only",
    );
    const [low, , , , high] = row;
    const y = low?.box.top ?? 0;
    expect(hitTest(layout, { x: 0, y })).toBe(low);
    expect(hitTest(layout, { x: layout.width, y })).toBe(high);
  });
});

test.describe("Medians by year", () => {
  const medians = drawn("pay-over-time", { series: ["prompt-engineer", "ai-engineer"] });

  test("a year under ten adverts has no point, one under thirty a hollow one", () => {
    const yearAt = (x: number) =>
      medians.words.find((word) => Math.abs(word.x - x) < 1 && /^20\d\d$/.test(word.text));
    const rings = medians.dots.filter(({ hollow }) => hollow);
    expect(rings.map(({ x }) => yearAt(x)?.text)).toEqual(["2023", "2024", "2025"]);
    const prompt = medians.targets.filter(({ name }) => name === "Prompt engineer");
    expect(prompt.map(({ detail }) => detail)).toEqual([
      "2024 · 26 records, about\u00a013\u00a0adverts: indicative only",
      "2025 · 29 records, about\u00a015\u00a0adverts: indicative only",
    ]);
  });

  test("up and down keep the year", () => {
    const from = medians.targets.find(
      ({ name, detail }) => name === "Prompt engineer" && detail.startsWith("2025"),
    );
    expect(nextTarget(medians.targets, from, "ArrowDown")?.detail).toMatch(/^2025 · 486/);
  });

  test("words at the ends of lines are pushed apart, in order, within the plot", () => {
    const placed = resolveOverlaps([50, 10, 12, 11, 90], 16, 0, 100);
    const sorted = placed.toSorted((a, b) => a - b);
    for (const [index, one] of sorted.entries())
      expect(one - (sorted[index - 1] ?? -16)).toBeGreaterThanOrEqual(16 - 1e-9);
    expect(placed[1]).toBeLessThan(placed[3] ?? 0);
    expect(placed[3]).toBeLessThan(placed[2] ?? 0);
    expect(Math.min(...placed)).toBeGreaterThanOrEqual(0);
    expect(placed[4]).toBe(90);
  });
});

test("a share starts at zero and ends at its figure", () => {
  const spec = specify(facts("skills", "fr"));
  if (spec.kind !== "bars") throw new Error("skills is no longer a chart of bars");
  expect(spec.axis.min).toBe(0);
  expect(spec.rows).toMatchObject([
    { low: 0, high: 22.8, label: "22,8\u202f%" },
    { low: 0, high: 21.9 },
    { low: 0, high: 18.7 },
    { low: 0, high: 15.8 },
  ]);
});

test("money among shares, or a unit beside another, stops the build", () => {
  const from = ledger();
  const skills = definitionOf(from, "skills");
  if (skills.kind !== "bars") throw new Error("skills is no longer a chart of bars");
  const withFirst = (figure: string) => {
    const [first, ...rest] = skills.rows;
    if (!first) throw new Error("skills has no rows");
    return () => factsOf(from, { ...skills, rows: [{ ...first, figure }, ...rest] }, "en");
  };
  expect(withFirst("seed-headline-300k")).toThrow("expected a share or a count");
  expect(withFirst("skill-coursera")).toThrow("expected one unit");
});

test("what was printed stands under what was said, with the papers and the tone of each", () => {
  const { targets, dots } = drawn("famous-figures");
  const [said, printed] = targets.filter(({ name }) => name === "Starting salary, Britain");
  expect([said?.value, printed?.value]).toEqual(["€45,461", "€45,500"]);
  expect(printed?.box.top).toBeGreaterThan(said?.box.bottom ?? Infinity);
  expect(printed?.claim).toBe("seed-start-45500");
  const pair = dots.filter(({ y }) => y < (printed?.box.bottom ?? 0));
  expect(pair).toHaveLength(2);
  for (const one of pair) expect(one).toMatchObject({ hollow: true, colour: "var(--color-claim-mark)" });
});
