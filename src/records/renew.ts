import { basename, join } from "node:path";
import type { ExplorerFigures } from "../domain/explorer.ts";
import { ratesSchema } from "../domain/rates.ts";
import { sourceSchema } from "../domain/source.ts";
import { checkNames } from "../ledger/check-names.ts";
import { figuresFile, readNames } from "../ledger/explorer.ts";
import { ContentError } from "../ledger/problem.ts";
import { type Problems, readEntries, readFile } from "../ledger/yaml.ts";
import { figuresFrom } from "./figures.ts";
import { type Listener, read } from "./read.ts";
import type { Years } from "./record.ts";
import { Stop } from "./stop.ts";
import { Tally } from "./tally.ts";
import { tidy } from "./tidy.ts";
import { fileFrom, replace } from "./write.ts";

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
  if (!date) throw new Stop(`content/data/sources.yaml has no source “${source}” with a published date`);
  const years: Years = {
    first: Math.min(...Object.keys(rates.yearly).map(Number)),
    last: Number(date.slice(0, 4)),
  };
  return { ...names, date, years };
}

/** Writes content/data/explorer.json below a folder from a file of records. Throws a Stop or a ContentError; then nothing is written. */
export async function renew(root: string, file: string, told: Listener): Promise<ExplorerFigures> {
  const { jobs, countries, date, years: allowed } = contentOf(root);
  const tally = new Tally(jobs, countries);
  const { sha256, rows, refused, repeated, years } = await read(file, tally, allowed, told);
  if (rows === 0) throw new Stop("the file holds no record; fetch it once more");
  const [first] = refused;
  if (first && refused.length > mostRefused * rows) {
    const share = `${refused.length} of ${rows} rows are refused, more than one in twenty`;
    throw new Stop(`${share}; mend the file: the first is line ${first.line}, ${first.refused}`);
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
    ...figuresFrom(tally, jobs, countries),
  };
  if (figures.cells.length === 0)
    throw new Stop("no country has ten records in its currency since 2023 (content/data/countries.yaml)");
  replace(join(root, figuresFile), fileFrom(figures));
  return figures;
}
