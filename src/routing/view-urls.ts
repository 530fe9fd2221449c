import type { Locale, Localized } from "../domain/locale.ts";
import type { Level } from "../domain/pay-cell.ts";
import { rootUrl } from "./urls.ts";

/** The key of the page of the explorer; the pages of its views stand below its address. */
export const exploreKey = "explore";

/** A level in an address, by the word the site has for it. */
const levelSlugs: Readonly<Record<Level, Localized>> = {
  EN: { en: "entry", fr: "debutant" },
  MI: { en: "mid", fr: "confirme" },
  SE: { en: "senior", fr: "senior" },
  EX: { en: "executive", fr: "direction" },
};

interface Named {
  readonly path: Localized;
}

/** ("/en/explore/", "en", data scientist, France, senior) → "/en/explore/data-scientist/france/senior/" */
export function viewUrl(index: string, locale: Locale, job: Named, country: Named, level?: Level): string {
  const slugs = [job.path[locale], country.path[locale], ...(level ? [levelSlugs[level][locale]] : [])];
  return `${index}${slugs.join("/")}/`;
}

/** What a view can be taken away as; the second chart of its page reads its years. */
export type ViewFileType = "json" | "years.json" | "csv";

/** ("/en/explore/data-scientist/france/", "csv") → "/en/explore/data-scientist/france.csv" */
export const viewFileUrl = (view: string, file: ViewFileType): string => `${view.replace(/\/$/, "")}.${file}`;

/** The page that lists every view with a page of its own, below the explorer; no job has its slug. */
export const viewsSlug: Localized = { en: "views", fr: "vues" };
export const viewsUrl = (index: string, locale: Locale): string => `${index}${viewsSlug[locale]}/`;

/** Every figure of the explorer, in both languages at once. */
export const datasetUrl = `${rootUrl}explore.json`;
