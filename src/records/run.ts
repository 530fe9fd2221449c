import { resolve } from "node:path";
import { figuresFile } from "../ledger/explorer.ts";
import { ContentError } from "../ledger/problem.ts";
import { importRecords } from "./import-records.ts";
import { ImportError } from "./import-error.ts";

/*
 * npm run data -- <file of records>: writes content/data/explorer.json anew. What the file is like is said on
 * stderr as it is read; what was written, on stdout.
 */

const count = (n: number): string => n.toLocaleString("en-GB");
const say = (text: string): void => void process.stderr.write(`${text}\n`);
let tenth = 0;

try {
  const [given, ...more] = process.argv.slice(2);
  if (more.length > 0)
    throw new ImportError(`name one file of records, not ${more.length + 1}: npm run data -- <file>`);
  if (!given) throw new ImportError("name the file of records: npm run data -- <file>");
  // npm runs scripts in the folder of the project, whichever folder the command was typed in.
  const file = resolve(process.env["INIT_CWD"] ?? "", given);
  const { provenance, cells, unread } = await importRecords(process.cwd(), file, {
    progress: (share, rows) => {
      if (share < 1 && share * 10 < tenth + 1) return;
      tenth = Math.floor(share * 10);
      say(`${tenth * 10} % read, ${count(rows)} rows`);
    },
    refused: (rows) => {
      if (rows.length > 0)
        say(`${count(rows.length)} rows refused, mend them in the file to have them counted:`);
      for (const { line, refused } of rows) say(`  line ${line}: ${refused}`);
    },
  });
  const unknown = unread
    .filter(({ why, n }) => why === "currency" && n > 0)
    .map(({ country, n }) => `${country} ${n}`);
  if (unknown.length > 0)
    say(
      `Countries without figures, as content/data/countries.yaml does not name them: ${unknown.join(", ")}`,
    );
  const { rows, refused, repeated, years } = provenance;
  console.log(
    `${figuresFile}: ${count(cells.length)} cells from ${count(rows - refused - repeated)} records of ` +
      `${years.first} to ${years.last}; of ${count(rows)} rows ${count(refused)} refused, ` +
      `${count(repeated)} repeated; ${unread.length} countries without figures`,
  );
} catch (error) {
  if (!(error instanceof ImportError || error instanceof ContentError)) throw error;
  say(error instanceof ImportError ? `Nothing was written: ${error.message}.` : error.message);
  process.exitCode = 1;
}
