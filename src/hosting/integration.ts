import { readdirSync, writeFileSync } from "node:fs";
import type { AstroIntegration } from "astro";
import { headersFile, redirectsFile } from "./headers-file.ts";

/** Writes `_headers` and `_redirects` beside the pages once all are written. */
export function toldToHosts(): AstroIntegration {
  let base = "/";
  return {
    name: "told-to-hosts",
    hooks: {
      "astro:config:done": ({ config }) => {
        base = config.base.replace(/\/*$/, "/");
      },
      "astro:build:done": ({ dir }) => {
        const top = readdirSync(dir, { withFileTypes: true })
          // What only the network itself reads.
          .filter(({ name }) => !name.startsWith("_"))
          .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
          .sort();
        writeFileSync(new URL("_headers", dir), headersFile(base, top));
        writeFileSync(new URL("_redirects", dir), redirectsFile(base));
      },
    },
  };
}
