// @ts-check
import mdx from "@astrojs/mdx";
import preact from "@astrojs/preact";
import tailwindcss from "@tailwindcss/vite";
import { defineConfig, fontProviders } from "astro/config";
import { addressOf } from "./src/hosting/site-address.ts";
import { warnWithoutContact } from "./src/hosting/contact-warning.ts";
import { licencesFile } from "./src/hosting/licences.ts";
import { islands } from "./src/islands/integration.ts";
import { ownPages } from "./src/layouts/policy.ts";
import { soundContent } from "./src/ledger/integration.ts";

const local = fontProviders.local();

export default defineConfig({
  // No code stands in articles, and the highlighter would need inline styles.
  markdown: { syntaxHighlight: false },
  ...addressOf(process.env),
  trailingSlash: "always",
  devToolbar: { enabled: false },
  integrations: [
    soundContent(),
    mdx(),
    preact(),
    islands(),
    ownPages(),
    licencesFile(),
    warnWithoutContact(),
  ],
  // Subsets of open fonts, shown as soon as they come (`swap` is Astro’s default). What stands in for them until then,
  // and why Astro does not make it, is in src/styles/fallback-fonts.css.
  fonts: [
    {
      name: "Brygada 1918",
      cssVariable: "--serif",
      provider: local,
      fallbacks: ["Brygada as Times", "Brygada as Noto", "Brygada as DejaVu", "Georgia", "serif"],
      optimizedFallbacks: false,
      options: {
        variants: [
          { src: ["./src/fonts/brygada.woff2"], weight: "400 500", style: "normal" },
          { src: ["./src/fonts/brygada-italic.woff2"], weight: 400, style: "italic" },
        ],
      },
    },
    {
      name: "Instrument Sans",
      cssVariable: "--plain",
      provider: local,
      fallbacks: ["Instrument as Arial", "Instrument as Roboto", "Instrument as DejaVu", "sans-serif"],
      optimizedFallbacks: false,
      options: { variants: [{ src: ["./src/fonts/instrument.woff2"], weight: "400 600", style: "normal" }] },
    },
    {
      name: "Instrument Sans Condensed",
      cssVariable: "--stamp",
      provider: local,
      fallbacks: ["Stamp as Arial", "Stamp as Roboto", "Stamp as DejaVu", "sans-serif"],
      optimizedFallbacks: false,
      options: {
        variants: [{ src: ["./src/fonts/instrument-stamp.woff2"], weight: "600 700", style: "normal" }],
      },
    },
    {
      name: "Azeret Mono",
      cssVariable: "--mrz",
      provider: local,
      fallbacks: ["Azeret as Courier", "monospace"],
      optimizedFallbacks: false,
      options: { variants: [{ src: ["./src/fonts/azeret-mrz.woff2"], weight: 400, style: "normal" }] },
    },
  ],
  // One request less before the first paint: the styles of a page travel inside it.
  build: {
    inlineStylesheets: "always",
    assets: "assets",
    // Pages wait for their files to be written; meanwhile others are made.
    concurrency: 4,
  },
  vite: {
    plugins: [tailwindcss()],
    build: {
      // The script that waits in every page is printed there (Astro’s limit: 4 kB); files stay files.
      assetsInlineLimit: (file) => (/\.js$/.test(file) ? undefined : false),
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
