import { type Level, levels } from "../domain/pay-cell.ts";
import { askedOf, askedOne, fullKey } from "../islands/address.ts";

/** What a reader looks at: up to three jobs of one country, of one level or all, in one year or all since 2023. */
export interface Choice {
  /** In the order of the dataset. */
  readonly jobs: readonly string[];
  readonly country: string;
  readonly level?: Level | undefined;
  readonly year?: number | undefined;
}

/** As many jobs as can be compared. */
export const maxJobs = 3;

/** What the explorer opens with. */
export const opening: Choice = { jobs: ["prompt-engineer", "ai-engineer"], country: "US" };

/** The keys of the address: `job` once a job, `in` a country, `level`, `year`. */
export const choiceKeys = { job: "job", country: "in", level: "level", year: "year" } as const;

/** What may be chosen. */
export interface Menu {
  readonly jobs: readonly { readonly key: string }[];
  readonly countries: readonly { readonly code: string }[];
  readonly years: { readonly first: number; readonly last: number };
}

/** The years one may choose, the last first. */
export const selectableYears = ({ years: { first, last } }: Menu): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => last - index);

/** As letters of an address: "US" → "us". */
const small = (code: string): string => code.toLowerCase();

/** The choice an address asks for. What means nothing, be it hostile, leaves that part as the explorer opens. */
export function choiceFrom(search: string, menu: Menu): Choice {
  const wanted = askedOf(search, choiceKeys.job);
  const jobs = menu.jobs.map(({ key }) => key).filter((key) => wanted.includes(key));
  const codes = menu.countries.map(({ code }) => code);
  return {
    jobs: jobs.length > 0 && jobs.length <= maxJobs ? jobs : opening.jobs,
    country: askedOne(search, choiceKeys.country, codes) ?? opening.country,
    level: askedOne(search, choiceKeys.level, levels),
    year: askedOne(search, choiceKeys.year, selectableYears(menu)),
  };
}

/** The address of a choice: only what differs from the opening; then the other keys of `search`. */
export function searchFor({ jobs, country, level, year }: Choice, search = ""): string {
  const params = new URLSearchParams();
  if (jobs.join() !== opening.jobs.join()) for (const job of jobs) params.append(choiceKeys.job, job);
  if (country !== opening.country) params.set(choiceKeys.country, small(country));
  if (level) params.set(choiceKeys.level, small(level));
  if (year) params.set(choiceKeys.year, String(year));
  const ours: string[] = Object.values(choiceKeys);
  for (const [key, value] of new URLSearchParams(search))
    if (!ours.includes(fullKey(key))) params.append(key, value);
  return params.size > 0 ? `?${params}` : "";
}
