import type { Figure } from "../../domain/figure.ts";
import type { Locale } from "../../domain/locale.ts";
import { machineLines } from "../../passport/machine-line.ts";

/** The machine lines of a number the site itself has counted, on a day; `about` is what it counts. */
export function ownLines(
  locale: Locale,
  about: string,
  date: string,
  figure: Figure | undefined,
  records?: number,
): [string, string] {
  const capitals = about.toUpperCase().replace(/[^A-Z0-9]+/g, " ");
  return machineLines(
    {
      kind: "calculation",
      place: { code: "ZZZ", en: "", fr: "" },
      mrz: { nickname: capitals, speaker: "AI TRAINER" },
      date,
      records: records ?? { en: "", fr: "" },
    },
    figure,
    44,
    locale,
  );
}
