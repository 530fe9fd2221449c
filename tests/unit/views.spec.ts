import { expect, test } from "@playwright/test";
import { deservesPage, levels } from "../../src/domain/pay-cell.ts";
import { buildDataset } from "../../src/explorer/build-dataset.ts";
import {
  relatedViews,
  countriesWithoutPage,
  viewName,
  countriesWithoutData,
} from "../../src/explorer/view-keys.ts";
import { ledger } from "../../src/ledger/read.ts";
import { paged } from "../support/views.ts";

const { explorer } = ledger();
const dataset = buildDataset(ledger());

test("the neighbours of a view differ from it in one thing alone, those with most records first", () => {
  const count = new Map(
    explorer.figures.cells.filter(({ year }) => !year).map((cell) => [viewName(cell), cell.n]),
  );
  for (const view of paged) {
    for (const near of ["countries", "jobs"] as const) {
      const all = relatedViews(dataset, view, near);
      const own = near === "countries" ? "country" : "job";
      const kept = near === "countries" ? "job" : "country";
      expect(all.every((one) => one[own] !== view[own] && one[kept] === view[kept])).toBe(true);
      expect(all.every(({ level }) => level === view.level)).toBe(true);
      const counts = all.map((one) => count.get(viewName(one)) ?? 0);
      expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    }
    const others = relatedViews(dataset, view, "levels");
    expect(others).toHaveLength(levels.length);
    expect(others.some(({ level }) => level === view.level)).toBe(false);
  }
});

test("what has no page is said with its reason: every job and country with records, every country without figures", () => {
  const whole = explorer.figures.cells.filter(({ level, year }) => !level && !year);
  for (const { key: job } of explorer.jobs) {
    const { few, elsewhere } = countriesWithoutPage(dataset, job);
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
  const said = (["few", "currency"] as const).flatMap((why) => countriesWithoutData(explorer.figures, why));
  expect(said.length).toBe(unread.filter(({ n }) => n > 0).length);
  expect(said.length).toBeGreaterThan(20);
});
