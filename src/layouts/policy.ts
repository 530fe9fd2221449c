import { createHash } from "node:crypto";
import { globSync, readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { ownStyles } from "./own-styles.ts";

/** What stands inside the page as script or style; what is fetched, or is data, needs no hash. */
const inline = /<(script|style)(?![^>]*\s(?:src=|type="application))[^>]*>([\s\S]*?)<\/\1>/g;

const styles = /<style>([^]*?)<\/style>/g;

const policyHash = /'(sha256-[^']+)' ?/g;

/** The hash by which a policy knows an inline script or style. */
export const hashOf = (text: string): `sha256-${string}` =>
  `sha256-${createHash("sha256").update(text).digest("base64")}`;

/**
 * A page’s policy with the hashes of its own inline scripts and styles only. Astro names those of every page and of its
 * island runtime in each (a looser policy, and a kilobyte that does not compress), and those of styles before their
 * unused rules went.
 */
function ownHashes(html: string): string {
  const own = { script: new Set<string>(), style: new Set<string>() };
  for (const [, kind, text = ""] of html.matchAll(inline))
    own[kind === "style" ? "style" : "script"].add(hashOf(text));
  const ofStyles = [...own.style].map((hash) => ` '${hash}'`).join("");
  return html.replace(
    /(<meta http-equiv="content-security-policy" content=")([^"]*)/,
    (_, open: string, policy: string) =>
      open +
      policy
        .replace(policyHash, (quoted, hash: string) => (own.script.has(hash) ? quoted : ""))
        .replace(/style-src [^;]*/, (directive) => directive.trim() + ofStyles),
  );
}

/** A page with its policy ahead of all it governs: Astro writes it at the end of the head. */
function policyFirst(html: string): string {
  const [policy = ""] = html.match(/<meta http-equiv="content-security-policy"[^>]*>/) ?? [];
  return html.replace(policy, "").replace(/<meta charset="[^"]*"\/?>/, (charset) => charset + policy);
}

const hydrating = /(<style>astro-island[^<]*<\/style>)((?:<script>[^]*?<\/script>)+)/;

/**
 * A page with the scripts that hydrate its islands at its end. Astro writes them before the first island, where they
 * take the place of 2 kB of words in the first round trip of a connection.
 */
function hydrationLast(html: string): string {
  const [, , scripts = ""] = hydrating.exec(html) ?? [];
  return html.replace(hydrating, "$1").replace("</body>", () => `${scripts}</body>`);
}

/** A page with all its styles in one, as `change` leaves them: each more costs it a hash in its policy. */
function oneStyle(html: string, change: (css: string) => string): string {
  const all = [...html.matchAll(styles)].map(([, css = ""]) => change(css)).join("");
  let first = true;
  return html.replace(styles, () => {
    const one = first ? `<style>${all}</style>` : "";
    first = false;
    return one;
  });
}

/** Leaves in every page its own styles and its own policy, once all are written. */
export function ownPages(): AstroIntegration {
  return {
    name: "own-pages",
    hooks: {
      "astro:build:done": ({ dir }) => {
        const root = fileURLToPath(dir);
        const read = (file: string): string => readFileSync(root + file, "utf8");
        const own = ownStyles(
          new Map(globSync("**/*.js", { cwd: root }).map((file) => [basename(file), read(file)])),
        );
        for (const file of globSync("**/*.html", { cwd: root })) {
          const page = read(file);
          const html = oneStyle(hydrationLast(page), (css) => own(css, page));
          writeFileSync(root + file, policyFirst(ownHashes(html)));
        }
      },
    },
  };
}
