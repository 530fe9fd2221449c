import { renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { ExplorerFigures } from "../domain/explorer.ts";
import { ratesSchema } from "../domain/rates.ts";
import { sourceSchema } from "../domain/source.ts";
import { checkNames } from "../ledger/check-names.ts";
import { figuresFile, readNames } from "../ledger/explorer.ts";
import { ContentError } from "../ledger/problem.ts";
import { type Problems, readEntries, readFile } from "../ledger/yaml.ts";
import { figuresFrom } from "./figures.ts";
import { type Listener, readRecords } from "./read-records.ts";
import type { Years } from "./record.ts";
import { ImportError } from "./import-error.ts";
import { RecordGrouper } from "./record-grouper.ts";
import { tidy } from "./tidy.ts";

const list = (key: string, entries: readonly object[]): string =>
  entries.length === 0
    ? `  "${key}": []`
    : `  "${key}": [\n${entries.map((entry) => `    ${JSON.stringify(entry)}`).join(",\n")}\n  ]`;

/** The figures as a file: a line an entry, so that a change of the data reads well in a comparison. */
export const figuresText = ({
  provenance,
  elsewhere,
  unread,
  titles,
  listed,
  cells,
}: ExplorerFigures): string =>
  `{\n${[
    `  "provenance": ${JSON.stringify(provenance)}`,
    list("elsewhere", elsewhere),
    list("unread", unread),
    list("titles", titles),
    list("listed", listed),
    list("cells", cells),
  ].join(",\n")}\n}\n`;

/** Replaces a file in one go: until the new one is whole, the old one stands. Throws an ImportError when it cannot. */
function replaceFile(file: string, text: string): void {
  const beside = `${file}.new`;
  try {
    writeFileSync(beside, text);
    renameSync(beside, file);
  } catch (error) {
    rmSync(beside, { force: true, recursive: true });
    throw new ImportError(
      `the file of figures cannot be written (${error instanceof Error ? error.message : String(error)})`,
    );
  }
}

/** The source of every file of records (content/data/sources.yaml). */
const source = "aijobs";
/** More rows refused than this share, and the file is not what it should be. */
const mostRefused = 0.05;

/**
 * The jobs, countries and date of the content below a folder, and the years that records may be of: from the first we
 * hold exchange rates of, to that in which the source was published. Throws a ContentError.
 */
function contentOf(root: string) {
  const problems: Problems = [];
  const names = readNames(root, problems);
  checkNames(names, problems);
  const sources = new Map(readEntries(root, "content/data/sources.yaml", sourceSchema, problems));
  const rates = readFile(root, "content/data/rates.yaml", ratesSchema, problems);
  if (problems.length > 0 || !rates) throw new ContentError(problems);
  const date = sources.get(source)?.published;
  if (!date)
    throw new ImportError(`content/data/sources.yaml has no source “${source}” with a published date`);
  const years: Years = {
    first: Math.min(...Object.keys(rates.yearly).map(Number)),
    last: Number(date.slice(0, 4)),
  };
  return { ...names, date, years };
}

/** Writes content/data/explorer.json below a folder from a file of records. Throws an ImportError or a ContentError; then nothing is written. */
export async function importRecords(root: string, file: string, told: Listener): Promise<ExplorerFigures> {
  const { jobs, countries, date, years: allowed } = contentOf(root);
  const groups = new RecordGrouper(jobs, countries);
  const { sha256, rows, refused, repeated, years } = await readRecords(file, groups, allowed, told);
  if (rows === 0) throw new ImportError("the file holds no record; fetch it once more");
  const [first] = refused;
  if (first && refused.length > mostRefused * rows) {
    const share = `${refused.length} of ${rows} rows are refused, more than one in twenty`;
    throw new ImportError(`${share}; mend the file: the first is line ${first.line}, ${first.refused}`);
  }
  told.refused(refused);
  const figures: ExplorerFigures = {
    provenance: {
      source,
      file: tidy(basename(file)),
      sha256,
      date,
      rows,
      refused: refused.length,
      repeated,
      years,
    },
    ...figuresFrom(groups, jobs, countries),
  };
  if (figures.cells.length === 0)
    throw new ImportError(
      "no country has ten records in its currency since 2023 (content/data/countries.yaml)",
    );
  replaceFile(join(root, figuresFile), figuresText(figures));
  return figures;
}
