import type { Locale } from "../../domain/locale.ts";
import { number } from "../../i18n/format.ts";
import { guessStrings } from "../../i18n/guess.ts";
import type { DotsSpec } from "../kinds/dots/spec.ts";
import type { Tone } from "../spec/spec.ts";

/** A sentence of the answer; the amount in it opens the passport of its claim. */
export interface Said {
  readonly text: string;
  readonly amount?: string;
  readonly claim?: string;
  readonly tone?: Tone;
}

/** Where a guess stands: among the records, beside their median and under the headline. Without one, the last two. */
export function answerTo({ guess, against }: DotsSpec, counted: DotsSpec, locale: Locale): Said[] {
  const strings = guessStrings(locale);
  // Counted as the chart opens, so that another currency, rounded, cannot move a record past the guess.
  const { dots, guess: mark } = counted;
  const count = (is: (at: number) => boolean) => number(locale, dots.filter(({ at }) => is(at)).length);
  const where = guess &&
    mark && [
      { text: `${guess.head}.` },
      {
        text: strings["guess.where"](
          number(locale, dots.length),
          count((at) => at < mark.at),
          count((at) => at === mark.at),
          count((at) => at > mark.at),
        ),
      },
    ];
  if (!against) return where ?? [];
  const { median, headline } = against;
  return [
    ...(where ?? []),
    {
      text: strings["guess.median"](median.of, median.label),
      amount: median.label,
      claim: median.claim,
      tone: median.tone,
    },
    {
      text: strings["guess.headline"](headline.label),
      amount: headline.label,
      claim: headline.claim,
      tone: headline.tone,
    },
  ];
}
