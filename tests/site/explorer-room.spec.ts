import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { sizes } from "../../src/charts/sizes.ts";
import { specify } from "../../src/charts/kinds/index.ts";
import { currencies, payPeriods } from "../../src/domain/money.ts";
import { locales } from "../../src/domain/locale.ts";
import { maxJobs, opening } from "../../src/explorer/choice.ts";
import { distributionData, trendData } from "../../src/explorer/chart-data.ts";
import { drawingOf } from "../support/drawings.ts";
import { anyChoice, dataset, readExplorer } from "../support/explorer.ts";

/** A screen on which each drawing is the one shown. */
const screens = { narrow: 375, medium: 620, wide: 1280 } as const;
const drawn = ["narrow", "medium", "wide"] as const;

const anyView = fc.record({
  currency: fc.constantFrom(...currencies),
  per: fc.constantFrom(...payPeriods),
  money: fc.constantFrom("day", "today"),
  offer: fc.constantFrom(undefined, { amount: 62_000, currency: "GBP", per: "year" } as const),
});

test("the room a page keeps for its charts holds every view of as many jobs, at each size", async ({
  page,
}) => {
  const kept = new Map<string, number>();
  for (let jobs = 1; jobs <= maxJobs; jobs += 1) {
    const search = dataset.jobs.slice(0, jobs).map(({ key }) => `job=${key}`);
    const { explorer } = await readExplorer(page, "en", `?${search.join("&")}`);
    for (const size of drawn) {
      await page.setViewportSize({ width: screens[size], height: 800 });
      for (const chart of ["spread", "trend"] as const) {
        const box = await explorer[chart]
          .getByRole("application")
          .or(explorer[chart].getByRole("img"))
          .boundingBox();
        if (!box) throw new Error(`found no ${chart}`);
        kept.set(`${chart} ${size} ${jobs}`, Math.round((box.height * sizes[size].width) / box.width));
      }
    }
  }
  fc.assert(
    fc.property(anyChoice, anyView, fc.constantFrom(...locales), (choice, view, locale) => {
      const spec = specify(distributionData(dataset, choice, locale), view);
      for (const size of drawn)
        expect(drawingOf(spec, size).height).toBeLessThanOrEqual(
          kept.get(`spread ${size} ${choice.jobs.length}`) ?? 0,
        );
    }),
    { numRuns: 300 },
  );
  for (const size of drawn) {
    const { height } = drawingOf(specify(trendData(dataset, opening, "en")), size);
    for (let jobs = 1; jobs <= maxJobs; jobs += 1) expect(kept.get(`trend ${size} ${jobs}`)).toBe(height);
  }
});
