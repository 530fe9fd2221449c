import share from "../share/live/share.ts?worker&url";
import { awaitSigns } from "../components/share/starter.ts";
import type { Locale } from "../domain/locale.ts";
import { chartLoader } from "./chart-loader.ts";
import { hashOf } from "./hash.ts";

/** The one script inside a page, which waits for its reader, and the hash by which the policy knows it. */
export async function pageScript(
  locale: Locale,
  charts: boolean,
): Promise<{ script: string; hash: `sha256-${string}` }> {
  const waiting = `(${String(awaitSigns)})(${JSON.stringify(share)})`;
  const script = charts ? `${(await chartLoader(locale)).script};${waiting}` : waiting;
  return { script, hash: await hashOf(script) };
}
