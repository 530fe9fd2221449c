import type { AstroIntegration } from "astro";
import type { Plugin } from "vite";

/**
 * Which modules travel together. Left to itself the bundler makes six files an island, in two levels, and a reader
 * who jumps to a chart waits for a round trip more. A group takes along what its modules import.
 */
const groups = [
  { name: "preact", test: /node_modules\/(preact|@astrojs\/preact)\/|preload-helper/, priority: 2 },
  { name: "chart", test: /src\/(charts\/SalaryChart\.tsx|domain\/.*\.ts)$/, priority: 1 },
];

/** Lets the file of an island export what other files share with it, instead of one more file for what is shared. */
const sharing: Plugin = {
  name: "island-exports",
  applyToEnvironment: ({ name }) => name === "client",
  options: (given) => ({ ...given, preserveEntrySignatures: "allow-extension" }),
};

/** Adds `client:reading` (reading.ts), and says how the scripts of islands are cut into files. */
export const islands = (): AstroIntegration => ({
  name: "islands",
  hooks: {
    "astro:config:setup": ({ addClientDirective, updateConfig }) => {
      addClientDirective({ name: "reading", entrypoint: "./src/islands/reading.ts" });
      updateConfig({
        vite: {
          plugins: [sharing],
          environments: {
            client: { build: { rolldownOptions: { output: { codeSplitting: { groups } } } } },
          },
        },
      });
    },
  },
});
