import { locales } from "../../../domain/locale.ts";
import { type ViewPage, viewPages } from "../../../routing/view-pages.ts";

export interface ViewProps extends Record<string, unknown> {
  readonly page: ViewPage;
}

/** One route a view and language, below the address of the explorer. */
export async function viewPaths() {
  const pages = (await Promise.all(locales.map((locale) => viewPages(locale)))).flat();
  return pages.map((page) => ({
    params: { locale: page.locale, explore: page.index.facts.path, view: page.below },
    props: { page },
  }));
}
