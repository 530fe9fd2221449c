import type { ChartFacts } from "./facts.ts";
import type { FrameText } from "./frame.ts";
import { converts, hasMoney, type View } from "./view.ts";

/** What a view must say of its amounts: at which rate, in whose money, how a year was divided. */
export function termsOf(facts: ChartFacts, frame: FrameText, { currency, per, money }: View): string[] {
  if (!hasMoney(facts)) return [];
  const today = money === "today";
  const terms = [
    (today || converts(facts, currency ?? facts.currency)) && frame.rate,
    today && frame.prices,
    per !== undefined && per !== facts.per && frame.hours,
  ];
  return terms.filter((term) => typeof term === "string");
}
