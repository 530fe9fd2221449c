// “?worker&url” bundles a module for the browser and tells its address here, so that the page asks for nothing until the reader reads on.
import en from "../charts/live/element-en.ts?worker&url";
import fr from "../charts/live/element-fr.ts?worker&url";
import { loadCharts } from "../components/chart/loader.ts";
import type { Locale } from "../domain/locale.ts";
import { hashOf } from "./hash.ts";

const elements: Record<Locale, string> = { en, fr };

/** The script of a page with charts, as it stands in the page, and the hash by which the policy knows it. */
export async function chartLoader(locale: Locale): Promise<{ script: string; hash: `sha256-${string}` }> {
  const script = `(${String(loadCharts)})(${JSON.stringify(elements[locale])})`;
  return { script, hash: await hashOf(script) };
}
