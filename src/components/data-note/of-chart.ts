import { countryNamed, jobNamed } from "../../charts/data/record-cells.ts";
import { pricesOf, ratesOf, sourcesOf } from "../../charts/evidence.ts";
import type { ChartFile } from "../../charts/chart-file.ts";
import { type ChartDefinition, jobsOf, type Kind } from "../../charts/kinds/definitions.ts";
import { offersOf } from "../../charts/kinds/index.ts";
import type { Locale } from "../../domain/locale.ts";
import { since } from "../../domain/pay-cell.ts";
import { type Dictionary, t } from "../../i18n/strings.ts";
import { ledger } from "../../ledger/read.ts";
import type { ChartPage } from "../../routing/chart-pages.ts";
import { againField, cellField, fileField, type NoteField, ratesField, roundingField } from "./fields.ts";

/** How each kind of chart comes to its figures. */
const rules: Record<Kind, keyof Dictionary & `data.rule-${string}`> = {
  percentiles: "data.rule-quantiles",
  medians: "data.rule-quantiles",
  dots: "data.rule-records",
  shares: "data.rule-shares",
  ranges: "data.rule-claims",
  bars: "data.rule-claims",
  sightings: "data.rule-claims",
};

const once = (names: readonly string[]): string[] => [...new Set(names)];

/** The records a chart is drawn from, and how many; of one that draws claims, where its passports are. */
function recordsOf(definition: ChartDefinition, published: ChartFile, locale: Locale): NoteField[] {
  const strings = t(locale);
  const asked = jobsOf(definition);
  const { records } = published.frame;
  const counts = (more: string): NoteField => ({
    label: strings["charts.records"],
    text: `${records}. ${more}`,
  });
  if (asked.length === 0) return [counts(strings["data.claims"])];
  const { years } = ledger().explorer.figures.provenance;
  const jobs = once(asked.map(({ job }) => jobNamed(ledger(), job)[locale]));
  const countries = once(
    asked.flatMap(({ country }) => (country ? [countryNamed(ledger(), country).name[locale]] : [])),
  );
  return [
    cellField(locale, {
      jobs,
      where: countries.join(", ") || strings["data.where-all"],
      from: definition.kind === "medians" ? years.first : since,
    }),
    counts(strings["data.by-row"]),
    fileField(locale),
  ];
}

/** The data note of a chart of the catalogue. */
export async function noteOfChart(page: ChartPage, published: ChartFile): Promise<NoteField[]> {
  const { locale, definition } = page;
  const { frame, facts } = published;
  const strings = t(locale);
  const rates = ratesOf(ledger(), definition);
  const prices = offersOf(facts).today ? pricesOf(ledger(), definition) : [];
  const counted = jobsOf(definition).length > 0;
  return [
    ...recordsOf(definition, published, locale),
    { label: strings["data.rule"], text: strings[rules[definition.kind]] },
    ...(counted
      ? []
      : [
          {
            label: strings["charts.sources"],
            lines: sourcesOf(ledger(), definition).map((source) => ({ source })),
          },
        ]),
    ...(rates.length > 0 ? [ratesField(locale, rates), roundingField(locale)] : []),
    ...(prices.length > 0
      ? [
          {
            label: strings["charts.prices"],
            lines: prices.map(({ series, source, last }) => ({
              text: strings["charts.price"](series[locale], last),
              source,
            })),
          },
        ]
      : []),
    ...(frame.hours ? [{ label: strings["charts.hours"], text: frame.hours }] : []),
    await againField(locale, [
      { link: { url: page.file("csv"), text: strings["take.csv"], download: true } },
      { link: { url: page.file("json"), text: strings["view.json"], download: true } },
    ]),
  ];
}
