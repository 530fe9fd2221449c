import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { locales } from "../../src/domain/locale.ts";
import { quantileAt } from "../../src/domain/pay-cell.ts";
import { advertsIn, thicknessOf } from "../../src/domain/thin-data.ts";
import { specify, tableFor } from "../../src/charts/kinds/index.ts";
import { describe } from "../../src/charts/kinds/alternatives.ts";
import { cellOf, countryOf } from "../../src/explorer/pay-dataset.ts";
import { distributionData, trendData } from "../../src/explorer/chart-data.ts";
import { compareOffer } from "../../src/explorer/compare-offer.ts";
import { caveats, viewLabel, summarizeRows } from "../../src/explorer/summary.ts";
import { money } from "../../src/i18n/format.ts";
import { recordsIn } from "../../src/i18n/records.ts";
import { t } from "../../src/i18n/strings.ts";
import { drawingOf } from "../support/drawings.ts";
import { anyChoice, dataset, figures } from "../support/explorer.ts";
import { seed } from "../support/sample.ts";

/** What is only ever said of a percentile. */
const percentile = /^(P\d\d|Median|Médiane)$/;
const ofPercentiles = /\bhalf\b|moitié|one in ten|un sur dix|%|P\d\d/;

for (const locale of locales) {
  test(`every cell is told by the thin-data rule (${locale})`, () => {
    const strings = t(locale);
    // Each cell in one language, the other one every other seed.
    const told = figures.cells.filter((_, index) => (index + seed + Number(locale === "fr")) % 2 === 0);
    for (const { job, country, level, year, n, amounts } of told) {
      const choice = { jobs: [job], country, level, year };
      const { currency } = countryOf(dataset, country);
      const print = (low: number, high = low) => money(locale, { low, high }, currency);
      const [said] = summarizeRows(distributionData(dataset, choice, locale));
      expect(said?.records).toBe(recordsIn(strings, locale, { n, adverts: advertsIn(n, year) }));
      expect(said?.thickness).toBe(thicknessOf(advertsIn(n, year)));
      if (amounts) {
        expect(advertsIn(n, year)).toBeLessThan(10);
        expect(said?.numeral).toBe(print(amounts[0] ?? 0, amounts.at(-1)));
        expect(said?.text).not.toMatch(ofPercentiles);
        continue;
      }
      const cell = cellOf(dataset, { job, country, level, year });
      const at = (step: number) => print((cell && quantileAt(cell, step)) ?? 0);
      expect(said?.numeral).toBe(at(50));
      for (const step of [25, 75, 90]) expect(said?.text).toContain(at(step));
      expect(/indicati/.test(said?.records ?? "")).toBe(advertsIn(n, year) < 30);
    }
  });

  test(`no picture, table, sentence or offer of a view has a percentile of fewer than ten adverts (${locale})`, () => {
    const offer = { amount: 62_000, currency: "GBP", per: "year" } as const;
    fc.assert(
      fc.property(anyChoice, (choice) => {
        const spread = distributionData(dataset, choice, locale);
        const spec = specify(spread, { offer });
        const table = tableFor(spec, locale);
        const placed = compareOffer(dataset, choice, offer, locale);
        choice.jobs.forEach((job, row) => {
          const adverts = cellOf(dataset, { ...choice, job })?.adverts ?? 0;
          const drawn = spec.kind === "percentiles" ? spec.rows[row] : undefined;
          expect(drawn?.values !== undefined).toBe(adverts >= 10);
          expect(drawn?.steps !== undefined).toBe(adverts >= 10);
          const five =
            table.rows[row]?.filter((_, column) => percentile.test(table.head[column] ?? "")) ?? [];
          expect(five.every((text) => (text !== "") === adverts >= 10)).toBe(true);
          expect(/%/.test(placed[row]?.numeral ?? "")).toBe(adverts >= 10);
        });
        const trend = trendData(dataset, choice, locale);
        for (const { key, points } of trend.series)
          for (const { year, value, indicative } of points) {
            const adverts = cellOf(dataset, { ...choice, job: key, year })?.adverts ?? 0;
            expect(value !== undefined).toBe(adverts >= 10);
            expect(indicative).toBe(adverts >= 10 && adverts < 30);
          }
      }),
    );
  });

  test(`every view can be named, drawn and told (${locale})`, () => {
    fc.assert(
      fc.property(anyChoice, (choice) => {
        expect(viewLabel(dataset, choice, locale)).toMatch(/^\p{Lu}.*, /u);
        expect(caveats(dataset, choice, locale)).toContain(t(locale)["explore.careful"]);
        for (const facts of [distributionData(dataset, choice, locale), trendData(dataset, choice, locale)]) {
          if (facts.kind === "medians" && facts.series.length === 0) continue;
          const spec = specify(facts);
          expect(describe(spec, locale)).not.toMatch(/NaN|undefined|Infinity/);
          const { height, words } = drawingOf(spec, "narrow");
          expect(height).toBeGreaterThan(50);
          expect(JSON.stringify(words)).not.toMatch(/NaN|undefined|Infinity|null/);
        }
      }),
    );
  });
}
