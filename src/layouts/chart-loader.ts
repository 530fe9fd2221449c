// “?worker&url” bundles a module for the browser and tells its address here, so that the page asks for nothing until the reader reads on.
import element from "../charts/element.ts?worker&url";
import { loadCharts } from "../components/chart/loader.ts";
import { hashOf } from "./hash.ts";

/** The script of a page with charts, as it stands in the page, and the hash by which the policy knows it. */
export async function chartLoader(): Promise<{ script: string; hash: `sha256-${string}` }> {
  const script = `(${String(loadCharts)})(${JSON.stringify(element)})`;
  return { script, hash: await hashOf(script) };
}
