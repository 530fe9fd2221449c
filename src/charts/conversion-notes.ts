import { currencies, payPeriods } from "../domain/money.ts";
import { chartStrings } from "../i18n/chart-strings.ts";
import type { FrameText } from "./chart-file.ts";
import { converts, hasMoney } from "./kinds/index.ts";
import type { ChartFacts } from "./kinds/kind.ts";
import { MoneyConverter } from "./money-converter.ts";
import type { View } from "./view.ts";

/** What a view must say of its amounts: what they are in, at which rate, in whose money, how a year was divided. */
export function conversionNotes(facts: ChartFacts, frame: FrameText, view: View): string[] {
  if (!hasMoney(facts)) return [];
  const today = view.money === "today";
  const money = new MoneyConverter(facts, view);
  const terms = [
    chartStrings(facts.locale)["chart.in"](money.unit),
    today ? frame.rateToday : converts(facts, money.currency) && frame.rate,
    today && frame.prices,
    view.per !== undefined && view.per !== facts.per && frame.hours,
  ];
  return terms.filter((term) => typeof term === "string");
}

/** The terms of the view that has most to say: its room is kept, so that a choice moves nothing. */
export function longestConversionNotes(facts: ChartFacts, frame: FrameText): string[] {
  if (!hasMoney(facts)) return [];
  const currency = currencies.find((code) => converts(facts, code));
  const per = payPeriods.find((one) => one !== facts.per);
  const views = (["day", "today"] as const).map((money) =>
    conversionNotes(facts, frame, { currency, per, money }),
  );
  return views.toSorted((a, b) => b.join(" ").length - a.join(" ").length)[0] ?? [];
}
