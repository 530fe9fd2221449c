import type { Locale } from "../../../domain/locale.ts";
import { number } from "../../../i18n/format.ts";
import { saysStrings } from "../../../i18n/says.ts";
import {
  alongAxis,
  type Alternatives,
  type CsvLine,
  joined,
  ofReference,
  type SonificationData,
} from "../alternative-types.ts";
import type { DotsFacts, DotsSpec } from "./dots-spec.ts";

function describeDots({ dots, line, guess, reaching }: DotsSpec, locale: Locale): string {
  const strings = saysStrings(locale);
  const ends = [dots[0]?.label ?? "", dots.at(-1)?.label ?? ""] as const;
  const lines = [line, ...(guess ? [guess] : [])].map(({ name, label }) =>
    strings["chart.say-line"](name, label),
  );
  return [strings["chart.say-dots"](number(locale, dots.length), ...ends, reaching), ...lines].join(" ");
}

/** Each record, then the line. */
const dotsCsv = ({ dots, line }: DotsSpec): CsvLine[] => [
  ...dots.map(({ at, label, under }) => ({
    name: under,
    detail: "",
    measure: "",
    label,
    low: at,
    high: at,
    n: "1",
    backing: 0,
  })),
  { ...ofReference(line, 0), n: "" },
];

/** Each record by its amount; the line and the guess are passed on the way. */
const dotsTune = ({ dots, axis, line, guess }: DotsSpec): SonificationData => ({
  type: ["scatter"],
  series: {
    "": dots.map(({ at, label, under }) => ({ x: at, y: at, custom: { whole: joined(label, under) } })),
  },
  x: alongAxis(axis),
  y: axis,
  references: guess ? [line, guess] : [line],
});

export const dotsAlternatives: Alternatives<DotsFacts, DotsSpec> = {
  describe: describeDots,
  csv: dotsCsv,
  sonify: dotsTune,
};
