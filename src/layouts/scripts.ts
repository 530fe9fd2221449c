import { minifySync } from "vite";
// “?worker&url” bundles a module for the browser and tells its address here, so that a page asks for nothing until its reader wants it.
import share from "../share/live/share.ts?worker&url";
import { awaitSigns } from "../components/share/starter.ts";

/*
 * The script inside pages: a function that needs nothing from outside, printed as it stands and called with the
 * address of what it fetches. Whoever prints it tells the policy its hash (policy.ts).
 */

/** Waits in every page for a reader who shares or quotes. */
export const pageScript = minifySync(
  "page.js",
  `(${String(awaitSigns)})(${JSON.stringify(share)})`,
).code.trim();
