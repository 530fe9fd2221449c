import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ExplorerFigures } from "../../src/domain/explorer.ts";
import { figuresFile } from "../../src/ledger/explorer.ts";
import type { Refused } from "../../src/records/read-records.ts";
import { importRecords } from "../../src/records/import-records.ts";
import { copyOfContent } from "./copies.ts";

/** A row of the salary index, as a test writes it. */
export interface Given {
  readonly year?: number | string;
  readonly level?: string;
  readonly title?: string;
  readonly amount?: number | string;
  readonly currency?: string;
  readonly country?: string;
  readonly size?: string;
}

export const header =
  "work_year,experience_level,employment_type,job_title,salary,salary_currency,salary_in_usd,employee_residence,remote_ratio,company_location,company_size";

/** A line of a record file: an American data scientist, but for what is given. */
export const lineOf = ({
  year = 2024,
  level = "SE",
  title = "Data Scientist",
  amount = 100_000,
  currency = "USD",
  country = "US",
  size = "M",
}: Given = {}): string =>
  `${year},${level},FT,${title},${amount},${currency},12345,${country},0,${country},${size}`;

/** Twelve different rows that are nothing but sound: enough for a cell of one country. */
export const dozen = Array.from({ length: 12 }, (_, index) => lineOf({ amount: 90_000 + index * 1000 }));

export const fileOf = (lines: readonly string[]): string => `${[header, ...lines].join("\n")}\n`;

/** A copy of the content with a file of records beside it, and what the command makes of it. */
export class Renewal {
  readonly root = copyOfContent();
  readonly file: string;
  refused: readonly Refused[] = [];

  constructor(content: string | Uint8Array, name = "records.csv") {
    this.file = join(this.root, name);
    writeFileSync(this.file, content);
  }

  /** The bytes of the figures as they stand. */
  get written(): string {
    return readFileSync(join(this.root, figuresFile), "utf8");
  }

  async run(file = this.file): Promise<ExplorerFigures> {
    return importRecords(this.root, file, { progress: () => {}, refused: (rows) => (this.refused = rows) });
  }
}

/** The figures of some lines below a header. */
export const figuresOf = (lines: readonly string[]): Promise<ExplorerFigures> =>
  new Renewal(fileOf(lines)).run();
