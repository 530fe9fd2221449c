import { locales } from "../../../domain/locale.ts";
import { type ChartPage, chartPages } from "../../../routing/chart-pages.ts";

/** One route a chart and language, below the address of the page of all charts. */
export async function chartPaths() {
  const pages = (await Promise.all(locales.map((locale) => chartPages(locale)))).flat();
  return pages.map((page) => ({
    params: { locale: page.locale, charts: page.index.facts.path, chart: page.slug },
    props: { page },
  }));
}

export interface ChartProps extends Record<string, unknown> {
  readonly page: ChartPage;
}
