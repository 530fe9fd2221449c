import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { locales } from "../../src/domain/locale.ts";
import { quantileAt } from "../../src/domain/pay-cell.ts";
import { advertsIn, thicknessOf } from "../../src/domain/thin-data.ts";
import { specify, tableFor } from "../../src/charts/kinds/index.ts";
import { describe } from "../../src/charts/kinds/alternatives.ts";
import { cellOf, countryOf } from "../../src/explorer/book.ts";
import { distributionFacts, drawable, trendFacts } from "../../src/explorer/facts.ts";
import { placedOf } from "../../src/explorer/placed.ts";
import { cautionOf, placeOf, wordsOf } from "../../src/explorer/words.ts";
import { money } from "../../src/i18n/format.ts";
import { recordsIn } from "../../src/i18n/records.ts";
import { t } from "../../src/i18n/strings.ts";
import { drawingOf } from "../support/drawings.ts";
import { anyChoice, book, figures } from "../support/explorer.ts";
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
      const { currency } = countryOf(book, country);
      const print = (low: number, high = low) => money(locale, { low, high }, currency);
      const [said] = wordsOf(distributionFacts(book, choice, locale));
      expect(said?.records).toBe(recordsIn(strings, locale, { n, adverts: advertsIn(n, year) }));
      expect(said?.thickness).toBe(thicknessOf(advertsIn(n, year)));
      if (amounts) {
        expect(advertsIn(n, year)).toBeLessThan(10);
        expect(said?.numeral).toBe(print(amounts[0] ?? 0, amounts.at(-1)));
        expect(said?.text).not.toMatch(ofPercentiles);
        continue;
      }
      const cell = cellOf(book, { job, country, level, year });
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
        const spread = distributionFacts(book, choice, locale);
        const spec = specify(spread, { offer });
        const table = tableFor(spec, locale);
        const placed = placedOf(book, choice, offer, locale);
        choice.jobs.forEach((job, row) => {
          const adverts = cellOf(book, { ...choice, job })?.adverts ?? 0;
          const drawn = spec.kind === "percentiles" ? spec.rows[row] : undefined;
          expect(drawn?.values !== undefined).toBe(adverts >= 10);
          expect(drawn?.steps !== undefined).toBe(adverts >= 10);
          const five =
            table.rows[row]?.filter((_, column) => percentile.test(table.head[column] ?? "")) ?? [];
          expect(five.every((text) => (text !== "") === adverts >= 10)).toBe(true);
          expect(/%/.test(placed[row]?.numeral ?? "")).toBe(adverts >= 10);
        });
        const trend = trendFacts(book, choice, locale);
        for (const { key, points } of trend.series)
          for (const { year, value, indicative } of points) {
            const adverts = cellOf(book, { ...choice, job: key, year })?.adverts ?? 0;
            expect(value !== undefined).toBe(adverts >= 10);
            expect(indicative).toBe(adverts >= 10 && adverts < 30);
          }
      }),
    );
  });

  test(`every view can be named, drawn and told (${locale})`, () => {
    fc.assert(
      fc.property(anyChoice, (choice) => {
        expect(placeOf(book, choice, locale)).toMatch(/^\p{Lu}.*, /u);
        expect(cautionOf(book, choice, locale)).toContain(t(locale)["explore.careful"]);
        for (const facts of [distributionFacts(book, choice, locale), trendFacts(book, choice, locale)]) {
          if (facts.kind === "medians" && !drawable(facts)) continue;
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
