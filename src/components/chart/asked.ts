import { type DotsFacts, specifyDots } from "../../charts/kinds/dots/dots-spec.ts";
import { guessScale } from "../../charts/kinds/dots/dots-guess.ts";
import type { Asked } from "../../charts/Guess.tsx";
import { MoneyConverter } from "../../charts/money-converter.ts";
import { t } from "../../i18n/strings.ts";

/** The question before a chart of dots, in the money the chart opens with. */
export function askedIn(facts: DotsFacts, question: string, page: string): Asked {
  const { step, max } = guessScale(specifyDots(facts, {}).axis);
  const { printAt } = new MoneyConverter(facts, {});
  return {
    question,
    page,
    step,
    max,
    least: printAt(0),
    most: printAt(max),
    period: t(facts.locale)[`period.${facts.per}`],
  };
}
