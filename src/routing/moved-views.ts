import { type Locale, locales } from "../domain/locale.ts";
import { hadPage, levels } from "../domain/pay-cell.ts";
import { payDataset } from "../explorer/build-dataset.ts";
import { countryOf, jobOf } from "../explorer/pay-dataset.ts";
import { recordCount, type ViewKey } from "../explorer/view-keys.ts";
import { pageOf } from "./pages.ts";
import { viewPageOf } from "./view-pages.ts";
import { exploreKey, viewsUrl, viewUrl } from "./view-urls.ts";

/** The address of a view that had a page, and where it leads now. */
interface MovedView {
  readonly locale: Locale;
  readonly from: string;
  /** `from` below the explorer: "machine-learning-engineer/germany". */
  readonly below: string;
  /** The slug of the explorer in its language. */
  readonly explore: string;
  readonly to: string;
}

/** The next wider view with a page: the job in the country, then all titles there; else the job among all views. */
async function leadsTo({ job, country, level }: ViewKey, locale: Locale, index: string): Promise<string> {
  const wider = [...(level ? [{ job, country }] : []), { job: "all", country }];
  for (const view of wider) {
    const page = await viewPageOf(view, locale);
    if (page) return page.url;
  }
  return `${viewsUrl(index, locale)}#${job}`;
}

/** Every view whose page was given up when adverts were counted instead of records, in every language. */
export async function movedViews(): Promise<MovedView[]> {
  const views = payDataset().jobs.flatMap(({ key: job }) =>
    payDataset().countries.flatMap(({ code: country }) =>
      [undefined, ...levels].map((level): ViewKey => ({ job, country, ...(level && { level }) })),
    ),
  );
  const moved = await Promise.all(
    locales.map(async (locale) => {
      const { url: index, facts } = await pageOf(exploreKey, locale);
      const all = await Promise.all(
        views.map(async (view) => {
          if (!hadPage(view, recordCount(payDataset(), view)) || (await viewPageOf(view, locale))) return [];
          const { job, country, level } = view;
          const from = viewUrl(
            index,
            locale,
            jobOf(payDataset(), job),
            countryOf(payDataset(), country),
            level,
          );
          const to = await leadsTo(view, locale, index);
          return [{ locale, from, below: from.slice(index.length, -1), explore: facts.path, to }];
        }),
      );
      return all.flat();
    }),
  );
  return moved.flat();
}
