import { readFileSync } from "node:fs";
import type { ExplorerCell } from "../../src/domain/explorer.ts";
import { type Locale, locales } from "../../src/domain/locale.ts";
import { ledger } from "../../src/ledger/read.ts";
import { viewFileUrl, type ViewFileType, viewsUrl, viewUrl } from "../../src/routing/view-urls.ts";
import { contentPageOf, root } from "./content.ts";

/* The pages of the explorer’s views, from the figures alone: nothing of src/explorer is believed here. */

const { jobs, countries, figures } = ledger().explorer;

/** The page a view should have in one language, and the figures it should print. */
export interface ViewSite {
  /** "ai-engineer GB SE" */
  readonly name: string;
  readonly locale: Locale;
  readonly path: string;
  readonly cell: ExplorerCell;
  /** The cells of its years. */
  readonly years: readonly ExplorerCell[];
}

const place = ({ job, country, level }: ExplorerCell): string =>
  [job, country, level].filter(Boolean).join(" ");
const byPlace = Map.groupBy(figures.cells, place);

/** Ten adverts since 2023, of one level thirty: two records are about one. */
export const paged = figures.cells.filter(
  ({ year, level, n }) => !year && Math.ceil(n / 2) >= (level ? 30 : 10),
);

export function siteOf(cell: ExplorerCell, locale: Locale): ViewSite {
  const job = jobs.find(({ key }) => key === cell.job);
  const country = countries[cell.country];
  if (!job || !country) throw new Error(`found no names for ${place(cell)}`);
  const path = viewUrl(contentPageOf("explore", locale).path, locale, job, country, cell.level);
  const years = byPlace.get(place(cell))?.filter(({ year }) => year) ?? [];
  return { name: place(cell), locale, path, cell, years };
}

/** Every view with a page, in every language. At least a hundred, so no loop is empty. */
export const viewSites: readonly ViewSite[] = paged.flatMap((cell) =>
  locales.map((locale) => siteOf(cell, locale)),
);
if (viewSites.length < 200) throw new Error(`found ${viewSites.length} views with a page; expected hundreds`);

/** The page of all views, in every language. */
export const viewsPages = locales.map((locale) => viewsUrl(contentPageOf("explore", locale).path, locale));

export const isViewPath = (path: string): boolean => viewSites.some((one) => one.path === path);

const built = (path: string): string => readFileSync(`${root}dist${path}`, "utf8");

/** A page as it was built: these are read by the hundred, without a browser and without a server. */
export const pageBuilt = (path: string): string => built(`${path}index.html`);
export const fileBuilt = ({ path }: ViewSite, file: ViewFileType): string => built(viewFileUrl(path, file));
