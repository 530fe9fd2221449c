import type { Locale } from "../domain/locale.ts";
import { thicknessOf } from "../domain/thin-data.ts";
import type { ExplorerStrings } from "./explorer-strings.ts";
import { number } from "./format.ts";

const words = { solid: "chart.records", indicative: "thin.indicative", dots: "thin.dots" } as const;

/** How many records, and what the thin-data rule has to say about it: the same words in every chart, table and sentence. */
export const recordsIn = (
  strings: Pick<ExplorerStrings, (typeof words)[keyof typeof words]>,
  locale: Locale,
  n: number,
): string => strings[words[thicknessOf(n)]](number(locale, n));
