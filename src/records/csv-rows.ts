import { pipeline, Readable } from "node:stream";
import { CsvError, type Options, parse } from "csv-parse";
import { parse as parseNow } from "csv-parse/sync";
import { ImportError } from "./import-error.ts";
import { quoted, tidy } from "./tidy.ts";

/** The columns of the salary index, each of which must be there, in any order. */
export const indexColumns = [
  "work_year",
  "experience_level",
  "employment_type",
  "job_title",
  "salary",
  "salary_currency",
  "salary_in_usd",
  "employee_residence",
  "remote_ratio",
  "company_location",
  "company_size",
] as const;
/** The fields of a line, tidied, in the order of our columns. */
export type Row = readonly string[];

/** A line of the file: its row, or why there is none. */
export type Line = { readonly line: number } & ({ readonly row: Row } | { readonly refused: string });

/** A line longer than this, in letters, is a file whose lines do not end. */
const longestLine = 1_000_000;

/**
 * A row is a line: quotation fingerprints are read within it only, so that one left open costs its line and not the
 * rest of the file.
 */
const lineByLine: Options = {
  bom: true,
  info: true,
  quote: false,
  record_delimiter: ["\r\n", "\n", "\r"],
  relax_column_count: true,
  skip_empty_lines: true,
  max_record_size: longestLine,
};

const openQuote =
  "a quotation mark opens or closes in the wrong place, or a field goes on on the next line; put each record on one line";

function unquoted(fields: string[]): string[] | undefined {
  if (!fields.some((field) => field.includes('"'))) return fields;
  try {
    return parseNow(fields.join(","), { relax_column_count: true, trim: true })[0];
  } catch {
    return undefined;
  }
}

/** What parts the columns of a file instead of commas, if that is all that is wrong with its first line. */
function otherSeparator(line: string): string | undefined {
  const others = { semicolons: ";", tabs: "\t", "vertical bars": "|" };
  const names = (separator: string) => line.split(separator).map((name) => nameOf(name.replaceAll('"', "")));
  return Object.entries(others).find(([, separator]) => names(separator).includes(indexColumns[0]))?.[0];
}

/** The name of a column as we know it. */
const nameOf = (head: string): string => tidy(head).toLowerCase();
/** The same without the number that programs give to a second column of one name: "salary.1", "salary (2)". */
const unnumbered = (head: string): string => nameOf(head).replace(/[ ._(-]{1,2}\d{1,3}\)?$/, "");

/** Throws when a first line names none of our columns, saying what the file is as far as can be told. */
function refuseOther(header: readonly string[]): never {
  const line = header.join(",").trimStart();
  if (line.startsWith("<"))
    throw new ImportError("this is a web page, not the file of records: download the file itself");
  if (/^[[{]/.test(line)) throw new ImportError("this is JSON; save the records as CSV");
  if (/^sep=/i.test(line))
    throw new ImportError(`the first line is “${line.slice(0, 10)}”, a note to Excel; remove it`);
  const separator = otherSeparator(line);
  if (separator) throw new ImportError(`the columns are parted by ${separator}; save the file with commas`);
  const expected = `expected ${indexColumns.join(",")}`;
  throw new ImportError(`the first line names none of the columns; found “${quoted(line)}”, ${expected}`);
}

/** Where each column of ours stands in the header. Throws when the file is none of ours, or one column is there twice. */
function placesIn(header: readonly string[]): number[] {
  const names = header.map(nameOf);
  const missing = indexColumns.filter((column) => !names.includes(column));
  if (missing.length === indexColumns.length) refuseOther(header);
  if (missing.length > 0)
    throw new ImportError(
      `the first line lacks ${missing.join(" and ")}; name each column as the index does`,
    );
  for (const column of indexColumns) {
    const places = header.flatMap((head, index) => (unnumbered(head) === column ? [index] : []));
    if (places.length < 2) continue;
    const found = places
      .map((place) => `“${quoted(header[place] ?? "")}” in column ${place + 1}`)
      .join(" and ");
    throw new ImportError(`the first line names ${column} twice, ${found}; remove the one that is not meant`);
  }
  return indexColumns.map((column) => names.indexOf(column));
}

/** The lines of a CSV text, cut at their commas. Throws an ImportError when they do not end. */
async function* linesOf(text: AsyncGenerator<Buffer>): AsyncGenerator<{ fields: string[]; line: number }> {
  const parsed = pipeline(Readable.from(text), parse(lineByLine), () => {});
  const lines: AsyncIterable<{ record: string[]; info: { lines: number } }> = parsed;
  let line = 0;
  try {
    for await (const { record, info } of lines) {
      line = info.lines;
      yield { fields: record, line };
    }
  } catch (error) {
    if (!(error instanceof CsvError) || error.code !== "CSV_MAX_RECORD_SIZE") throw error;
    const letters = longestLine.toLocaleString("en-GB");
    throw new ImportError(
      `the line after line ${line} is longer than ${letters} letters; end each record with a line end`,
    );
  }
}

/**
 * The rows of a CSV text, one a line, with the number of the line; lines without anything in them are passed over.
 * Throws an ImportError when its first line is no header of ours.
 */
export async function* rowsOf(text: AsyncGenerator<Buffer>): AsyncGenerator<Line> {
  let header: readonly string[] | undefined;
  let places: readonly number[] = [];
  for await (const { fields: given, line } of linesOf(text)) {
    const fields = unquoted(given);
    if (!header) {
      header = fields ?? given;
      places = placesIn(header);
    } else if (!fields) yield { line, refused: openQuote };
    else if (fields.every((field) => tidy(field) === "")) continue;
    else if (fields.length !== header.length)
      yield { line, refused: `found ${fields.length} columns, expected ${header.length}` };
    else yield { line, row: places.map((place) => tidy(fields[place] ?? "")) };
  }
}
