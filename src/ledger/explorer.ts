import { countriesSchema, type Explorer, explorerSchema, jobsSchema } from "../domain/explorer.ts";
import { readWritten } from "./json.ts";
import { type Problems, readFile } from "./yaml.ts";

/** Where the jobs, the countries and the figures of the explorer stand. */
export const jobsFile = "content/data/jobs.yaml";
export const countriesFile = "content/data/countries.yaml";
export const figuresFile = "content/data/explorer.json";
/** What to do when the figures do not go with the rest of the content. */
export const renewIt = "write it anew: npm run data -- <file of records>";
const figures = { file: figuresFile, holds: "the figures of the explorer", mend: renewIt };

/** The jobs and countries below a folder; what is unsound is left out and added to the problems. */
export const readNames = (root: string, problems: Problems): Pick<Explorer, "jobs" | "countries"> => ({
  jobs: readFile(root, jobsFile, jobsSchema, problems) ?? [],
  countries: readFile(root, countriesFile, countriesSchema, problems) ?? {},
});

const none: Explorer["figures"] = {
  provenance: {
    source: "",
    file: "",
    sha256: "",
    date: "",
    rows: 0,
    refused: 0,
    repeated: 0,
    years: { first: 0, last: 0 },
  },
  elsewhere: [],
  unread: [],
  titles: [],
  listed: [],
  cells: [],
};

/** All that the explorer knows, below a folder; what is unsound is left out and added to the problems. */
export const readExplorer = (root: string, problems: Problems): Explorer => ({
  ...readNames(root, problems),
  figures: readWritten(root, figures, explorerSchema, problems) ?? none,
});
