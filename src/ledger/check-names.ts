import type { Explorer } from "../domain/explorer.ts";
import { locales } from "../domain/locale.ts";
import { countriesFile, jobsFile } from "./explorer.ts";
import { shown } from "./problem.ts";
import type { Problems } from "./yaml.ts";

/** A value that may stand once among others, and where it stands. */
export interface Named {
  readonly file: string;
  readonly field: string;
  readonly value: string;
}

/** A problem for each value that an earlier one has too. */
export function checkOnce(all: readonly Named[], mend: string, problems: Problems): void {
  const seen = new Map<string, string>();
  for (const { file, field, value } of all) {
    const earlier = seen.get(value);
    if (earlier === undefined) seen.set(value, field);
    else {
      const found = `${shown(value)}, which ${earlier} has too`;
      problems.push({ file, field, found, expected: "each once", mend });
    }
  }
}

/** Checks the jobs and countries of the explorer by themselves: keys and addresses stand once. */
export function checkNames(
  { jobs, countries }: Pick<Explorer, "jobs" | "countries">,
  problems: Problems,
): void {
  const keys = jobs.map(({ key }, index) => ({ file: jobsFile, field: `${index}.key`, value: key }));
  checkOnce(keys, "choose another key", problems);
  for (const [file, entries] of [
    [jobsFile, Object.entries(jobs)],
    [countriesFile, Object.entries(countries)],
  ] as const) {
    for (const locale of locales) {
      const paths = entries.map(([id, { path }]) => ({
        file,
        field: `${id}.path.${locale}`,
        value: path[locale],
      }));
      checkOnce(paths, "choose another slug", problems);
    }
  }
}
