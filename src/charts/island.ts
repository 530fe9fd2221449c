import { currencies } from "../domain/money.ts";
import type { Locale } from "../domain/locale.ts";
import { t } from "../i18n/strings.ts";
import type { ChartFacts } from "./facts.ts";
import type { IslandFacts } from "./SalaryChart.tsx";

interface Given {
  readonly id: string;
  readonly locale: Locale;
  readonly facts: ChartFacts;
  readonly wide: boolean;
  readonly says: string;
  readonly rate: string | undefined;
}

/** All that travels to the browser with a chart, as the one string its island reads. */
export function islandJson({ id, locale, facts, wide, says, rate }: Given): string {
  const strings = t(locale);
  const island: IslandFacts = {
    id,
    facts,
    wide,
    words: {
      says,
      read: strings["chart.read"],
      lost: strings["chart.lost"],
      ...(rate && { rate }),
      currency: strings["chart.currency"],
      currencies:
        facts.kind === "trend" ? [] : currencies.map((code) => [code, strings[`currency.${code}`]] as const),
    },
  };
  return JSON.stringify(island);
}
