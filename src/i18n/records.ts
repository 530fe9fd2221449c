import type { Locale } from "../domain/locale.ts";
import type { PayCell } from "../domain/pay-cell.ts";
import { thicknessOf } from "../domain/thin-data.ts";
import type { ExplorerStrings } from "./explorer-strings.ts";
import { number } from "./format.ts";

type Words = Pick<ExplorerStrings, "chart.records" | "chart.adverts" | "thin.indicative" | "thin.dots">;

/** "59 records, about 30 adverts"; where each is an advert, the records alone: "14 records". */
export function countsIn(
  strings: Words,
  locale: Locale,
  { n, adverts }: Pick<PayCell, "n" | "adverts">,
): string {
  const records = strings["chart.records"](number(locale, n));
  return adverts === n ? records : strings["chart.adverts"](records, number(locale, adverts));
}

/** How many records and adverts, and what the thin-data rule has to say: the same words in every chart, table and sentence. */
export function recordsIn(strings: Words, locale: Locale, cell: Pick<PayCell, "n" | "adverts">): string {
  const counts = countsIn(strings, locale, cell);
  const thickness = thicknessOf(cell.adverts);
  if (thickness === "solid") return counts;
  return strings[thickness === "dots" ? "thin.dots" : "thin.indicative"](counts);
}
