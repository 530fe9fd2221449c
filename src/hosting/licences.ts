import { globSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";

/*
 * What readers are sent that others wrote: every package whose code ends in a script of the site, found where the
 * scripts are bundled, so that none can be forgotten. Most of their licences ask to travel with the code.
 */

/** ".../node_modules/@kurkle/color/dist/color.esm.js" → "@kurkle/color" */
const packageOf = (module: string): string | undefined =>
  /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(module.replaceAll("\\", "/"))?.[1];

interface Manifest {
  readonly version: string;
  readonly license: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const manifestOf = (root: string, name: string): Manifest =>
  JSON.parse(readFileSync(join(root, "node_modules", name, "package.json"), "utf8")) as Manifest;

/** Packages and what they depend on, for some are published with their dependencies already inside. */
function withTheirs(root: string, names: readonly string[]): string[] {
  const all = new Set(names);
  for (const name of all)
    // What an integration of Astro depends on builds pages; of what it sends, the bundle tells.
    if (!name.startsWith("@astrojs/"))
      for (const theirs of Object.keys(manifestOf(root, name).dependencies ?? {})) all.add(theirs);
  return [...all].sort();
}

/** A package as `licences.txt` lists it. Throws when it says nothing of its licence. */
function entry(root: string, name: string): string {
  const folder = join(root, "node_modules", name);
  const { version, license } = manifestOf(root, name);
  const [file] = globSync("{LICEN[SC]E,licen[sc]e}{,.md,.txt}", { cwd: folder });
  if (!license || !file) throw new Error(`found no licence of ${name}; expected one, as its code is shipped`);
  return `${name} ${version}, ${license}\n\n${readFileSync(join(folder, file), "utf8").trim()}`;
}

/** Writes `licences.txt` beside the pages: of the scripts’ packages and of the fonts. */
export function licencesFile(): AstroIntegration {
  const shipped = new Set<string>();
  const gather = (wanted: (environment: string) => boolean) => ({
    name: "licences-gathered",
    generateBundle(
      this: { environment?: { name: string } },
      _: unknown,
      bundle: Record<string, { type: string; moduleIds?: string[] }>,
    ) {
      if (!wanted(this.environment?.name ?? "")) return;
      for (const { moduleIds = [] } of Object.values(bundle))
        for (const module of moduleIds) {
          const name = packageOf(module);
          if (name) shipped.add(name);
        }
    },
  });
  let root = "";
  return {
    name: "licences-told",
    hooks: {
      "astro:config:setup": ({ config, updateConfig }) => {
        root = fileURLToPath(config.root);
        // Bundles made as workers are for the browser alone; of the others, only the client’s.
        const worker = { plugins: () => [gather(() => true)] };
        updateConfig({ vite: { plugins: [gather((name) => name === "client")], worker } });
      },
      "astro:build:done": ({ dir }) => {
        const fonts = readFileSync(join(root, "src/fonts/OFL.txt"), "utf8").trim();
        const all = [
          ...withTheirs(root, [...shipped]).map((name) => entry(root, name)),
          `Fonts, OFL-1.1\n\n${fonts}`,
        ];
        writeFileSync(new URL("licences.txt", dir), `${all.join(`\n\n${"=".repeat(78)}\n\n`)}\n`);
      },
    },
  };
}
