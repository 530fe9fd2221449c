import type { Published } from "../charts/facts/published.ts";
import { book } from "../explorer/bound.ts";
import { notesOf } from "../explorer/notes.ts";
import { chartsOf } from "../explorer/view-charts.ts";
import { ledger } from "../ledger/read.ts";
import { pageOf } from "../routing/pages.ts";
import type { ViewPage } from "../routing/view-pages.ts";

/** The charts of a view as their files hold them: the first for every view, the second where years can be compared. */
export async function viewCharts(page: ViewPage): Promise<readonly [Published, ...Published[]]> {
  const { locale, url } = page;
  const { url: register } = await pageOf("numbers", locale);
  return chartsOf(ledger(), book(), page, notesOf(ledger(), locale, { register, page: url }));
}
