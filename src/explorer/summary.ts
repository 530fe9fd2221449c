import type { PercentilesFacts } from "../charts/kinds/percentiles/percentiles-spec.ts";
import { singleAmount, MoneyConverter } from "../charts/money-converter.ts";
import type { View } from "../charts/view.ts";
import type { Locale } from "../domain/locale.ts";
import { since } from "../domain/pay-cell.ts";
import type { Thickness } from "../domain/thin-data.ts";
import { chartStrings } from "../i18n/chart-strings.ts";
import { explorerStrings } from "../i18n/explorer-strings.ts";
import { capital, number } from "../i18n/format.ts";
import { type PayDataset, countryOf, elsewhereOf } from "./pay-dataset.ts";
import type { Choice } from "./choice.ts";

/** What one row of figures says: a numeral, the sentence that carries on from it, how many records stand behind it. */
export interface RowSummary {
  readonly name: string;
  /** The median; under ten records the lowest and the highest of them; none without a record. */
  readonly numeral: string;
  readonly text: string;
  readonly records: string;
  readonly thickness: Thickness | "none";
}

type Row = PercentilesFacts["rows"][number];

function thicknessIn({ values, amounts, indicative }: Row): RowSummary["thickness"] {
  if (values) return indicative ? "indicative" : "solid";
  return amounts ? "dots" : "none";
}

/** What a row of figures says, in the money of a view. No percentile is in it under ten records. */
function said(row: Row, money: MoneyConverter, per: string): RowSummary {
  const { published, dated, values, amounts = [], name, under: records } = row;
  const strings = explorerStrings(money.facts.locale);
  const print = (amount: number) => money.printAt(money.convert(singleAmount(amount), published, dated).low);
  const thickness = thicknessIn(row);
  const about = { name, records, thickness };
  if (values) {
    const [, p25, p50, p75, p90] = values;
    const spread = strings["explore.spread"](print(p25), print(p75), print(p90));
    return { ...about, numeral: print(p50), text: `${strings["explore.middle"](per)} ${spread}` };
  }
  const [low] = amounts;
  const high = amounts.at(-1);
  if (low === undefined || high === undefined)
    return { ...about, numeral: "–", text: strings["explore.nothing"] };
  const [span, text] =
    amounts.length === 1
      ? [singleAmount(low), strings["explore.lone"](per)]
      : [{ low, high }, strings["explore.few"](per)];
  return { ...about, numeral: money.print(money.convert(span, published, dated)), text };
}

/** What each row of a distribution says. */
export function summarizeRows(facts: PercentilesFacts, view: View = {}): RowSummary[] {
  const money = new MoneyConverter(facts, view);
  const per = chartStrings(facts.locale)[`period.${view.per ?? facts.per}`];
  return facts.rows.map((row) => said(row, money, per));
}

/** When: "since 2023", "in 2024". */
function whenOf({ year }: Choice, locale: Locale): string {
  const strings = explorerStrings(locale);
  return year ? strings["explore.within"](String(year)) : strings["explore.since"](String(since));
}

/** Where, which level and when: "In the United Kingdom, senior, since 2023". */
export function viewLabel(
  dataset: PayDataset,
  choice: Choice,
  locale: Locale,
  when = whenOf(choice, locale),
): string {
  const strings = explorerStrings(locale);
  const { country, level } = choice;
  const whom = level ? strings[`level.${level}`] : strings["explore.all-levels"];
  return capital([countryOf(dataset, country).where[locale], whom, when].join(", "));
}

/** What to be careful about: records left out, and what no record says. */
export function caveats(dataset: PayDataset, { jobs, country }: Choice, locale: Locale): string {
  const strings = explorerStrings(locale);
  const out = jobs.reduce((sum, job) => sum + elsewhereOf(dataset, { job, country }), 0);
  const left = out > 0 ? [strings["explore.elsewhere"](number(locale, out))] : [];
  return [strings["explore.careful"], ...left].join(" ");
}
