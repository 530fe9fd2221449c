import type { Locale } from "../../src/domain/locale.ts";

/** What parts the columns of our files: as the spreadsheet programs of each language take it. */
const separators: Record<Locale, string> = { en: ",", fr: ";" };

/** The number a program set to a language reads in a cell; NaN when it reads words. */
export const numberIn = (cell: string, locale: Locale): number =>
  locale === "fr"
    ? /^-?\d+(?:,\d+)?$/.test(cell)
      ? Number(cell.replace(",", "."))
      : NaN
    : Number(cell || NaN);

/** The cells of a CSV of RFC 4180, line by line, its byte order mark left out. Throws where it is none. */
export function cellsOf(csv: string, locale: Locale): string[][] {
  const separator = separators[locale];
  const cell = new RegExp(`(?:^|${separator}|\\r\\n)(?:"((?:[^"]|"")*)"|([^"${separator}\\r\\n]*))`, "gy");
  const text = csv.replace(/^\ufeff/, "").replace(/\r\n$/, "");
  const lines: string[][] = [[]];
  let read = 0;
  for (const match of text.matchAll(cell)) {
    const [whole, quoted, plain = ""] = match;
    if (whole.startsWith("\r\n")) lines.push([]);
    lines.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    read = match.index + whole.length;
  }
  if (read < text.length) throw new Error(`found no CSV from ${read} on: ${text.slice(read, read + 40)}`);
  return lines;
}
