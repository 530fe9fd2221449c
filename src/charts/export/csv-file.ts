import { licence } from "../../domain/licence.ts";
import type { Locale } from "../../domain/locale.ts";
import { chartStrings } from "../../i18n/chart-strings.ts";
import { columns, dialects, headOf } from "../../i18n/csv.ts";
import type { ChartFile } from "../chart-file.ts";
import { conversionNotes } from "../conversion-notes.ts";
import { csvLines } from "../kinds/alternatives.ts";
import { hasMoney } from "../kinds/index.ts";
import type { ChartSpec } from "../kinds/kind.ts";
import type { View } from "../view.ts";

/** A field as RFC 4180 has it: in quotes when it holds the separator, a quote or a line break. */
const quoted = (text: string, separator: string): string =>
  text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** Without it some spreadsheets take the file for another alphabet. */
const byteOrderMark = "\ufeff";

/** Rows under our columns, whatever they count, as the spreadsheet programs of the language read them. */
export function csvText(locale: Locale, rows: readonly (readonly (string | number | undefined)[])[]): string {
  const { separator, decimal } = dialects[locale];
  const field = (value: string | number | undefined): string =>
    quoted(typeof value === "number" ? String(value).replace(".", decimal) : (value ?? ""), separator);
  const head = columns.map((column) => headOf(locale, column));
  const lines = [head, ...rows].map((row) => row.map(field).join(separator));
  return byteOrderMark + lines.map((line) => `${line}\r\n`).join("");
}

/** The numbers of a view, one figure a line, each with its unit, its records, its source and its licence. */
export function csv(
  { facts, frame, locale, backing }: ChartFile,
  spec: ChartSpec,
  view: View,
  address: string,
): string {
  const strings = chartStrings(locale);
  const money = hasMoney(facts)
    ? { unit: view.currency ?? facts.currency, period: strings[`period.${view.per ?? facts.per}`] }
    : undefined;
  const terms = conversionNotes(facts, frame, view).join(" ");
  const rows = csvLines(spec, facts, locale).map((line) => {
    const behind = backing[line.backing];
    return [
      line.name,
      line.detail,
      line.measure,
      line.label,
      line.low,
      line.high,
      money?.unit ?? behind?.unit,
      money?.period,
      behind?.basis,
      line.n ?? behind?.n,
      line.adverts,
      terms,
      behind?.source,
      behind?.url,
      licence,
      address,
    ];
  });
  return csvText(locale, rows);
}
