// “?worker&url” bundles a module for the browser and tells its address here, as chart-loader.ts does.
import en from "../components/explore/explore-en.ts?worker&url";
import fr from "../components/explore/explore-fr.ts?worker&url";
import { loadExplorer } from "../components/explore/loader.ts";
import type { Locale } from "../domain/locale.ts";
import { hashOf } from "./hash.ts";

const scripts: Record<Locale, string> = { en, fr };

/** The script of the explorer’s page, as it stands in the page, and the hash by which the policy knows it. */
export async function explorerLoader(locale: Locale): Promise<{ script: string; hash: `sha256-${string}` }> {
  const script = `(${String(loadExplorer)})(${JSON.stringify(scripts[locale])})`;
  return { script, hash: await hashOf(script) };
}
