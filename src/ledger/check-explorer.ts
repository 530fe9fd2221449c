import type { Explorer } from "../domain/explorer.ts";
import { rateOn } from "../domain/rates.ts";
import { checkNames, checkOnce } from "./check-names.ts";
import { halves } from "./check-text.ts";
import { countriesFile, figuresFile, jobsFile, renewIt } from "./explorer.ts";
import type { Ledger } from "./ledger.ts";
import { shown } from "./problem.ts";
import type { Problems } from "./yaml.ts";

function checkKeys({ jobs, countries, figures }: Explorer, problems: Problems): void {
  const keys = jobs.map(({ key }) => key);
  const renew = { file: figuresFile, mend: renewIt };
  for (const list of ["cells", "elsewhere"] as const) {
    for (const [index, { job, country }] of figures[list].entries()) {
      const field = `${list}.${index}`;
      if (!keys.includes(job)) {
        const expected = `a job of ${jobsFile}: ${keys.join(", ")}`;
        problems.push({ ...renew, field: `${field}.job`, found: shown(job), expected });
      }
      if (!countries[country]) {
        const expected = `a country of ${countriesFile}`;
        problems.push({ ...renew, field: `${field}.country`, found: shown(country), expected });
      }
    }
  }
  checkOnce(
    figures.cells.map(({ job, country, level, year }, index) => ({
      file: figuresFile,
      field: `cells.${index}`,
      value: [job, country, level, year].filter((part) => part !== undefined).join(" "),
    })),
    renewIt,
    problems,
  );
}

function checkProvenance({ sources, rates, explorer }: Ledger, problems: Problems): void {
  const { source, date, years } = explorer.figures.provenance;
  const known = sources.get(source);
  if (!known) {
    const expected = "an id of content/data/sources.yaml";
    const mend = "correct the id, or add the source";
    problems.push({ file: figuresFile, field: "provenance.source", found: shown(source), expected, mend });
  } else if (known.published !== date) {
    const expected = `${shown(known.published)}, the date of its source in content/data/sources.yaml`;
    problems.push({
      file: figuresFile,
      field: "provenance.date",
      found: shown(date),
      expected,
      mend: renewIt,
    });
  }
  const latest = known?.published?.slice(0, 4) ?? date.slice(0, 4);
  if (String(years.last) > latest) {
    problems.push({
      file: figuresFile,
      field: "provenance.years",
      found: `records of ${years.last}`,
      expected: `none after ${latest}, in which their source was published`,
      mend: renewIt,
    });
    return;
  }
  for (let year = years.first; year <= years.last; year += 1) {
    try {
      rateOn(rates, String(year));
    } catch (error) {
      const mend = "add the rates of that year to content/data/rates.yaml";
      problems.push({ file: figuresFile, field: "provenance.years", ...halves(error), mend });
    }
  }
}

/** Checks what the figures of the explorer say of its jobs and countries, of the sources and the rates. */
export function checkExplorer(ledger: Ledger, problems: Problems): void {
  checkNames(ledger.explorer, problems);
  checkKeys(ledger.explorer, problems);
  checkProvenance(ledger, problems);
}
