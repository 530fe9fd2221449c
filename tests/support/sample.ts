import fc from "fast-check";
import { type Locale, locales } from "../../src/domain/locale.ts";
import { chartPages } from "./chart-site.ts";
import { isViewPath, viewSites, type ViewSite } from "./views.ts";

/** How many pages of charts are looked at as closely as articles; all are looked at once. */
const some = 4;

/** Another every run, so that in time all are; set once (playwright.config.ts), for every worker to draw the same. */
export const seed = Number(process.env["SAMPLE_SEED"]);

/** How many are looked at where one look is slow. */
const more = 4;
const [looked = []] = fc.sample(fc.shuffledSubarray([...chartPages], { minLength: more, maxLength: more }), {
  numRuns: 1,
  seed: seed + 1,
});

/** One language, the other every other seed, for what is done alike in each; files take turns by their numbers. */
export const inOneLanguage = (turn: number): readonly Locale[] =>
  locales.filter((_, index) => index === (seed + turn) % locales.length);

/** Of many things that are much alike the first, and a third of the others, another every seed. */
export const aThird = <One>(all: readonly One[]): readonly One[] =>
  all.filter((_, index) => index === 0 || (index + seed) % 3 === 0);

/** One language of each page, turn about, the other way round every other seed: twins are built alike. */
export const inTurn = <Page extends { readonly locale: Locale }>(pages: readonly Page[]): readonly Page[] =>
  pages.filter((page) => {
    const place = pages.filter(({ locale }) => locale === page.locale).indexOf(page);
    return (place + seed + Number(page.locale === "fr")) % 2 === 0;
  });

/** The same of paths. */
export const pathsInTurn = (paths: readonly string[]): readonly string[] =>
  inTurn(
    paths.map((path) => ({ path, locale: path.startsWith("/fr/") ? ("fr" as const) : ("en" as const) })),
  ).map(({ path }) => path);

/** Pages of charts for the slow tests, drawn anew every run by the seed that the first line of a run prints. */
export const someChartPages = chartPages.filter((page) => looked.includes(page));

const charts = new Set(chartPages.map(({ path }) => path));
const [drawn = []] = fc.sample(fc.shuffledSubarray([...charts], { minLength: some, maxLength: some }), {
  numRuns: 1,
  seed,
});

/** Of the pages of views, which are made by the hundred: all are read, these are opened. */
export const [someViews = []] = fc.sample(
  fc.shuffledSubarray<ViewSite>([...viewSites], { minLength: some, maxLength: some }),
  { numRuns: 1, seed },
);

/** Of the ways to look at a page, those for this one: all of them, but for most charts, only the first. */
export const waysFor = <Way>(path: string, ways: readonly Way[]): readonly Way[] =>
  charts.has(path) && !drawn.includes(path) ? ways.slice(0, 1) : ways;

/** What the title of a test says of a page that was drawn: how to draw it again. */
export const drawnBy = (path: string): string =>
  drawn.includes(path) || isViewPath(path) ? ` (drawn by SAMPLE_SEED=${seed})` : "";

/** Whether a chart may be in view as soon as the page is. */
export const isChartPage = (path: string): boolean => charts.has(path) || isViewPath(path);

/** Pages looked at in every detail: all, but of the charts only those drawn. */
export const isLookedInto = (path: string): boolean => !charts.has(path) || drawn.includes(path);
