// “?worker&url” bundles a module for the browser and tells its address here, so that a page asks for nothing until its reader wants it.
import chartsEn from "../charts/live/element-en.ts?worker&url";
import chartsFr from "../charts/live/element-fr.ts?worker&url";
import { loadCharts } from "../components/chart/loader.ts";
import exploreEn from "../components/explore/explore-en.ts?worker&url";
import exploreFr from "../components/explore/explore-fr.ts?worker&url";
import { loadExplorer } from "../components/explore/loader.ts";
import { awaitSigns } from "../components/share/starter.ts";
import type { Locale } from "../domain/locale.ts";
import share from "../share/live/share.ts?worker&url";

/*
 * The scripts inside pages: functions that need nothing from outside, printed as they stand and called with the
 * address of what they fetch, if anything. Whoever prints one tells the policy its hash (policy.ts).
 */

const called = (start: (address: string) => void, address: string): string =>
  `(${String(start)})(${JSON.stringify(address)})`;

/** Brings the charts of a page alive. */
export const chartScript = (locale: Locale): string =>
  called(loadCharts, { en: chartsEn, fr: chartsFr }[locale]);

/** Brings the explorer alive. */
export const explorerScript = (locale: Locale): string =>
  called(loadExplorer, { en: exploreEn, fr: exploreFr }[locale]);

/** Waits in every page for a reader who shares or quotes; in one with charts, for its readers too. */
export const pageScript = (locale: Locale, charts: boolean): string =>
  [...(charts ? [chartScript(locale)] : []), called(awaitSigns, share)].join(";");
