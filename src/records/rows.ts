import { pipeline, Readable } from "node:stream";
import { type Options, parse } from "csv-parse";
import { parse as parseNow } from "csv-parse/sync";
import { Stop } from "./stop.ts";

/** The columns of the salary index, each of which must be there, in any order. */
export const columns = [
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
/** The fields of a line, in the order of our columns. */
export type Row = readonly string[];

/** A line of the file: its row, or why there is none. */
export type Line = { readonly line: number } & ({ readonly row: Row } | { readonly refused: string });

/**
 * A row is a line: quotation marks are read within it only, so that one left open costs its line and not the
 * rest of the file.
 */
const lineByLine: Options = {
  bom: true,
  info: true,
  quote: false,
  record_delimiter: ["\r\n", "\n", "\r"],
  relax_column_count: true,
  skip_empty_lines: true,
};

function unquoted(fields: string[]): string[] | undefined {
  if (!fields.some((field) => field.includes('"'))) return fields;
  try {
    return parseNow(fields.join(","), { relax_column_count: true })[0];
  } catch {
    return undefined;
  }
}

/** Where each column of ours stands in the header. Throws when the file is none of ours. */
function placesIn(header: readonly string[]): number[] {
  if (header[0]?.trimStart().startsWith("<"))
    throw new Stop("this is a web page, not the file of records: download the file itself");
  const missing = columns.filter((column) => !header.includes(column));
  if (missing.length === columns.length)
    throw new Stop(`the first line names none of the columns; expected ${columns.join(",")}`);
  if (missing.length > 0) throw new Stop(`the first line lacks ${missing.join(" and ")}`);
  return columns.map((column) => header.indexOf(column));
}

/** The rows of a CSV text, one a line, with the number of the line. Throws a Stop when its first line is no header of ours. */
export async function* rowsOf(text: AsyncGenerator<Buffer>): AsyncGenerator<Line> {
  const lines: AsyncIterable<{ record: string[]; info: { lines: number } }> = pipeline(
    Readable.from(text),
    parse(lineByLine),
    () => {},
  );
  let header: readonly string[] | undefined;
  let places: readonly number[] = [];
  for await (const { record, info } of lines) {
    const line = info.lines;
    const fields = unquoted(record);
    if (!header) {
      header = fields ?? [];
      places = placesIn(header);
    } else if (!fields) yield { line, refused: "a quotation mark opens or closes in the wrong place" };
    else if (fields.length !== header.length)
      yield { line, refused: `found ${fields.length} columns, expected ${header.length}` };
    else yield { line, row: places.map((place) => fields[place] ?? "") };
  }
}
