import { type Locale, locales } from "../domain/locale.ts";
import { levels } from "../domain/pay-cell.ts";
import { payDataset } from "../explorer/build-dataset.ts";
import { countryOf, jobOf } from "../explorer/pay-dataset.ts";
import { searchFor } from "../explorer/choice.ts";
import { viewName, type ViewKey, viewsWithPage } from "../explorer/view-keys.ts";
import { pageOf, type SitePage } from "./pages.ts";
import { exploreKey, type ViewFileType, viewFileUrl, viewUrl } from "./view-urls.ts";

/** The page of one view in one language, and every address that goes with it. */
export interface ViewPage extends ViewKey {
  /** The same in every language: "ai-engineer-gb". */
  readonly name: string;
  readonly locale: Locale;
  readonly url: string;
  /** Its address below the explorer: "ai-engineer/united-kingdom". */
  readonly below: string;
  /** The explorer. */
  readonly index: SitePage;
  /** The explorer, open at this view. */
  readonly opened: string;
  readonly file: (type: ViewFileType) => string;
}

async function viewPage(view: ViewKey, locale: Locale): Promise<ViewPage> {
  const { job, country, level } = view;
  const index = await pageOf(exploreKey, locale);
  const url = viewUrl(index.url, locale, jobOf(payDataset(), job), countryOf(payDataset(), country), level);
  return {
    ...view,
    name: viewName(view),
    locale,
    url,
    below: url.slice(index.url.length, -1),
    index,
    opened: `${index.url}${searchFor({ jobs: [job], country, level })}`,
    file: (type) => viewFileUrl(url, type),
  };
}

const bound = new Map<Locale, Promise<ReadonlyMap<string, ViewPage>>>();

/** The pages of a language by name, put together once: each of them looks for its neighbours here. */
function pagesIn(locale: Locale): Promise<ReadonlyMap<string, ViewPage>> {
  const known = bound.get(locale);
  if (known) return known;
  const pages = Promise.all(viewsWithPage(payDataset()).map((view) => viewPage(view, locale))).then(
    (all) => new Map(all.map((page) => [page.name, page])),
  );
  bound.set(locale, pages);
  return pages;
}

/** The pages of all views in one language: by job, then country, each before its levels. */
export const viewPages = async (locale: Locale): Promise<ViewPage[]> => [...(await pagesIn(locale)).values()];

/** The page of a view; undefined when it has too few records for one. */
export const viewPageOf = async (view: ViewKey, locale: Locale): Promise<ViewPage | undefined> =>
  (await pagesIn(locale)).get(viewName(view));

/** The page of a view in every language, itself included. */
export const viewAlternates = async (view: ViewKey): Promise<ViewPage[]> =>
  (await Promise.all(locales.map((locale) => viewPageOf(view, locale)))).filter((page) => page !== undefined);

/** The view that the attributes of a component name: `job`, `country` and perhaps `level`. */
const viewIn = ({ job, country, level }: Readonly<Record<string, unknown>>): ViewKey => ({
  job: String(job),
  country: String(country),
  level: levels.find((one) => one === level),
});
export const viewNameOf = (attributes: Readonly<Record<string, unknown>>): string =>
  viewName(viewIn(attributes));
export const viewNamed = (
  attributes: Readonly<Record<string, unknown>>,
  locale: Locale,
): Promise<ViewPage | undefined> => viewPageOf(viewIn(attributes), locale);
