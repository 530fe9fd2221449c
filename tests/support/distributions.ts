import type { PercentilesFacts } from "../../src/charts/kinds/percentiles/percentiles-spec.ts";
import { specify } from "../../src/charts/kinds/index.ts";
import type { JobOffer, View } from "../../src/charts/view.ts";
import { type Locale, locales } from "../../src/domain/locale.ts";
import { steps } from "../../src/domain/pay-cell.ts";
import { advertsIn, thicknessOf } from "../../src/domain/thin-data.ts";
import { number } from "../../src/i18n/format.ts";
import { recordsIn } from "../../src/i18n/records.ts";
import { t } from "../../src/i18n/strings.ts";
import { type Drawn, nameOf, viewsOf } from "./charts.ts";

/* Charts of whole distributions, as the explorer has them: steps, records one by one, and an offer laid over them. */

type Row = PercentilesFacts["rows"][number];

/** A row of so many records since 2023, whatever it is told about them. */
export function rowOf(locale: Locale, name: string, n: number, given: Pick<Row, "steps" | "amounts">): Row {
  const adverts = advertsIn(n);
  const indicative = thicknessOf(adverts) === "indicative";
  return {
    name,
    count: number(locale, n),
    adverts: number(locale, adverts),
    under: recordsIn(t(locale), locale, { n, adverts }),
    indicative,
    published: "GBP",
    dated: 0,
    ...given,
  };
}

/** Steps that stand closer the nearer they are to the middle, as pay does. */
export const stepsAbout = (median: number, width: number): number[] =>
  steps.map((step) => Math.round(median + width * Math.log(step / (100 - step))));

/** Facts of some rows, in pounds a year. */
export const factsOf = (locale: Locale, rows: readonly Row[]): PercentilesFacts => ({
  kind: "percentiles",
  locale,
  currency: "GBP",
  per: "year",
  dated: [{ perEuro: { USD: 1.0824, GBP: 0.8466 }, prices: { EUR: 1.024, GBP: 1.032, USD: 1.028 } }],
  today: { USD: 1.13, GBP: 0.857 },
  series: [],
  rows,
});

/** Many records, some, a few with two alike, and none. */
export const distribution = (locale: Locale): PercentilesFacts =>
  factsOf(locale, [
    rowOf(locale, "AI engineer", 1204, { steps: stepsAbout(76_450, 22_000) }),
    // Ten per cent at one amount: steps that lie on one another.
    rowOf(locale, "Data scientist", 28, {
      steps: stepsAbout(60_000, 9_000)
        .map((at, index) => (index > 5 && index < 9 ? 55_000 : at))
        .toSorted((a, b) => a - b),
    }),
    rowOf(locale, "Prompt engineer", 5, { amounts: [41_000, 58_000, 58_000, 58_900, 121_000] }),
    rowOf(locale, "Research scientist", 0, { amounts: [] }),
  ]);

/** An offer among the records, one that stretches the axis, one beyond it, and one in other money. */
export const offers: Readonly<Record<string, JobOffer>> = {
  among: { amount: 62_000, currency: "GBP", per: "year" },
  high: { amount: 310_000, currency: "GBP", per: "year" },
  absurd: { amount: 90_000_000, currency: "GBP", per: "year" },
  foreign: { amount: 5_250, currency: "USD", per: "month" },
};

const withOffers = (view: View): { view: View; name: string }[] => [
  { view, name: nameOf(view) },
  ...Object.entries(offers).map(([name, offer]) => ({
    view: { ...view, offer },
    name: `${nameOf(view)}, ${name} offer`,
  })),
];

/** The distribution in every language and view. */
export const drawnDistributions: readonly Drawn[] = locales.map((locale) => {
  const facts = distribution(locale);
  const views = viewsOf(facts).flatMap(withOffers);
  return {
    id: "distribution",
    locale,
    name: `a distribution in ${locale}`,
    facts,
    spec: specify(facts, { offer: offers["among"] }),
    views: views.map((one) => ({ ...one, spec: specify(facts, one.view) })),
  };
});

/** The same in some views, with every offer among them: what draws each on a canvas is slow. */
export const sampledDistributions = drawnDistributions.map((one) => ({
  ...one,
  // Seven and the five ways to have an offer or none share no divisor.
  views: one.views.filter((_, index) => index % 7 === 0),
}));
