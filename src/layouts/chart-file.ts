import { type Published, publishedOf } from "../charts/facts/published.ts";
import { ledger } from "../ledger/read.ts";
import type { ChartPage } from "../routing/charts.ts";
import { pageOf } from "../routing/pages.ts";
import { absolute, type Site } from "../routing/urls.ts";

/** All that is published of a chart, and the address it names as its own. Throws when the site has none. */
export async function publishedAt(
  { id, definition, locale, url }: ChartPage,
  site: Site,
): Promise<readonly [Published, string]> {
  const { url: register } = await pageOf("numbers", locale);
  return [publishedOf(ledger(), id, definition, locale, { register, page: url }), absolute(url, site)];
}
