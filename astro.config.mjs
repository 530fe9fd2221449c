// @ts-check
import mdx from "@astrojs/mdx";
import tailwindcss from "@tailwindcss/vite";
import { defineConfig } from "astro/config";
import { addressOf } from "./src/hosting/address.ts";
import { licencesTold } from "./src/hosting/licences.ts";
import { tightPolicy } from "./src/layouts/policy.ts";
import { soundContent } from "./src/ledger/integration.ts";

export default defineConfig({
  // No code stands in articles, and the highlighter would need inline styles.
  markdown: { syntaxHighlight: false },
  ...addressOf(process.env),
  trailingSlash: "always",
  devToolbar: { enabled: false },
  integrations: [soundContent(), mdx(), tightPolicy(), licencesTold()],
  // One request less before the first paint: the styles of a page travel inside it.
  build: {
    inlineStylesheets: "always",
    assets: "assets",
    // Pages wait for their files to be written; meanwhile others are made.
    concurrency: 4,
  },
  vite: {
    plugins: [tailwindcss()],
    worker: {
      format: "es",
      // Our bundles are modules of a page, not workers: what they export is what they are asked for.
      plugins: () => [
        { name: "kept-exports", options: (given) => ({ ...given, preserveEntrySignatures: "strict" }) },
      ],
    },
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        // Astro’s own marker in MDX modules, harmless: withastro/astro#18087. Goes with its fix.
        onLog: (level, log, handle) => {
          const known =
            log.code === "MODULE_LEVEL_DIRECTIVE" && log.message.includes("use astro:head-inject");
          if (!known) handle(level, log);
        },
      },
    },
  },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self'",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        // No script of ours, nor of a library we ship, makes HTML or a script from a string.
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
      ],
    },
  },
});
