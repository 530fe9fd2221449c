import type { CellReference } from "../domain/cell-reference.ts";
import type { Claim } from "../domain/claim.ts";
import type { ExplorerFigures } from "../domain/explorer.ts";
import type { Figure } from "../domain/figure.ts";
import { fiveOf, type PayCell } from "../domain/pay-cell.ts";
import { advertsIn } from "../domain/thin-data.ts";

/* Figures that are cells of content/data/explorer.json: `cell` in place of an amount (domain/cell-reference.ts). */

type Counts = Pick<PayCell, "n" | "adverts">;

const nameOf = ({ job, country = "every country", level, year }: CellReference): string =>
  [job, country, level, year].filter((part) => part !== undefined).join(", ");

const missing = (reference: CellReference, what: string): Error =>
  new Error(
    `found no ${what} of ${nameOf(reference)}; expected a cell of content/data/explorer.json that has one`,
  );

/** All records of a job, whatever their country and currency, year by year; of job `all` those of every job. */
const worldOf = ({ titles }: ExplorerFigures, { job, year }: CellReference) =>
  titles
    .filter((one) => year === undefined || one.year === year)
    .map((one) => ({ year: one.year, n: job === "all" ? one.n : (one.jobs[job] ?? 0), of: one.n }));

const cellOf = ({ cells }: ExplorerFigures, { job, country, level, year }: CellReference) =>
  cells.find((one) => one.job === job && one.country === country && one.level === level && one.year === year);

const sum = (all: readonly number[]): number => all.reduce((total, one) => total + one, 0);

/** How many records, and about how many adverts, stand behind a figure: those of its cell; of a share, those of the year. */
export function countsOf(figures: ExplorerFigures, reference: CellReference): Counts {
  if (reference.country === undefined) {
    const world = worldOf(figures, reference);
    const counted = world.map(({ year, n, of }) => ({ year, n: reference.is === "share" ? of : n }));
    return {
      n: sum(counted.map(({ n }) => n)),
      adverts: sum(counted.map(({ n, year }) => advertsIn(n, year))),
    };
  }
  const n = cellOf(figures, reference)?.n ?? 0;
  return { n, adverts: advertsIn(n, reference.year) };
}

type Ends = Pick<Figure, "value" | "low" | "high"> & { readonly of?: number };

/** The ends of a figure that is a cell. Throws when the data have no such number. */
function endsIn(figures: ExplorerFigures, reference: CellReference): Ends {
  const { job, country, is, from } = reference;
  if (from !== undefined) {
    const listed = figures.listed.filter((one) => one.job === job);
    if (country !== undefined || is !== "records" || listed.length === 0)
      throw missing(reference, "list of records");
    return { value: listed.filter(({ usd }) => usd >= from).length, of: listed.length };
  }
  const { n, adverts } = countsOf(figures, reference);
  if (is === "records") return { value: n };
  if (is === "adverts") return { value: adverts };
  if (is === "share") {
    const [year, ...more] = worldOf(figures, reference);
    if (country !== undefined || !year || more.length > 0) throw missing(reference, "share of one year");
    return { value: Math.round((year.n / year.of) * 10_000) };
  }
  const cell = country === undefined ? undefined : cellOf(figures, reference);
  if (is === "lowest-to-highest") {
    const [low, high] = [cell?.amounts?.[0], cell?.amounts?.at(-1)];
    if (low === undefined || high === undefined) throw missing(reference, "list of amounts");
    return low === high ? { value: low } : { low, high };
  }
  const five = cell && fiveOf({ ...(cell.quantiles && { quantiles: cell.quantiles }) });
  if (!five) throw missing(reference, "percentile");
  const [, p25, p50, p75, p90] = five;
  if (is === "middle-half") return { low: p25, high: p75 };
  return { value: is === "median" ? p50 : p90 };
}

/** A figure with its amount and its records read from its cell; another as it is. Throws when there is no such cell. */
export function figureFrom<One extends Figure>(figures: ExplorerFigures, figure: One): One {
  const { cell } = figure;
  if (!cell) return figure;
  const records = isCount(cell) ? {} : { records: countsOf(figures, cell).n };
  return { ...figure, ...endsIn(figures, cell), ...records };
}

const isCount = ({ is }: CellReference): boolean => is === "records" || is === "adverts";

/** How many records stand behind what a claim takes from cells, each record once: a level is part of its job and country. */
export function recordsBehind(figures: ExplorerFigures, claim: Pick<Claim, "figures">): number {
  const all = Object.values(claim.figures ?? {}).flatMap(({ cell }) => cell ?? []);
  const measured = all.filter((one) => !isCount(one));
  const cells = measured.length > 0 ? measured : all;
  const whole = (one: CellReference) =>
    !one.level ||
    !cells.some((other) => !other.level && nameOf(other) === nameOf({ ...one, level: undefined }));
  const named = new Map(
    cells.filter(whole).map((one) => [one.is === "share" ? `${one.year}` : nameOf(one), one]),
  );
  return sum([...named.values()].map((one) => countsOf(figures, one).n));
}
