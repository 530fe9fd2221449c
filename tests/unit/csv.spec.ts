import { expect, test } from "@playwright/test";
import { parse } from "csv-parse/sync";
import { csvText } from "../../src/charts/export/csv-file.ts";
import { cellsOf, numberIn } from "../support/csv.ts";

/** A row with what a separator, a quote or a decimal mark could spoil. */
const row = [
  "a, b; “c”",
  'd "e"\nf',
  "P50",
  "45,5 %",
  1.32,
  -0.05,
  "EUR",
  "",
  "",
  "1234",
  "g; h",
  "",
  "",
  "",
  "",
  "",
];

/** What French Excel does: cells between semicolons, numbers with decimal commas. */
const asFrenchExcel = (text: string) => ({ delimiter: ";", text, decimal: "," });
const asEnglishExcel = (text: string) => ({ delimiter: ",", text, decimal: "." });

for (const [locale, reading] of [
  ["fr", asFrenchExcel],
  ["en", asEnglishExcel],
] as const) {
  test(`a spreadsheet program set to the language reads every column and number (${locale})`, () => {
    const { text, delimiter, decimal } = reading(csvText(locale, [row]));
    expect(text.startsWith("\ufeff")).toBe(true);
    expect(text.endsWith("\r\n")).toBe(true);
    // By a reader of CSV that is not ours, as a data tool would with this delimiter.
    const [head = [], cells = [], ...more] = parse(text, { delimiter, bom: true });
    expect(more).toEqual([]);
    expect(head).toHaveLength(row.length);
    expect([cells[4], cells[5]]).toEqual([`1${decimal}32`, `-0${decimal}05`]);
    expect(cells.toSpliced(4, 2)).toEqual(row.map(String).toSpliced(4, 2));
    // Unquoted: some programs take what stands in quotation marks for words.
    expect(text).toContain(`${delimiter}1${decimal}32${delimiter}-0${decimal}05${delimiter}`);
    expect(
      cellsOf(text, locale)[1]
        ?.map((cell) => numberIn(cell, locale))
        .slice(4, 6),
    ).toEqual([1.32, -0.05]);
  });
}
