import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { waiting } from "./waiting.ts";

/** What one build took. */
export interface Built {
  readonly seconds: number;
  /** The most memory it held at once, in megabytes. */
  readonly memory: number;
}

/** The real build of a copy of the site, in a process of its own. Throws with what it printed when it fails. */
export async function oneBuild(site: string, what: string): Promise<Built> {
  const folder = mkdtempSync(join(tmpdir(), "bench-build-"));
  const peak = join(folder, "peak");
  const preload = pathToFileURL(join(import.meta.dirname, "peak.ts")).href;
  const env = {
    ...process.env,
    ASTRO_TELEMETRY_DISABLED: "1",
    NO_COLOR: "1",
    NODE_OPTIONS: `${process.env["NODE_OPTIONS"] ?? ""} --import ${preload}`,
    BENCH_PEAK: peak,
  };
  const began = performance.now();
  const build = spawn(process.execPath, [join(site, "node_modules/.bin/astro"), "build"], {
    cwd: site,
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let printed = "";
  for (const out of [build.stdout, build.stderr])
    out.on("data", (part: Buffer) => (printed += part.toString()));
  const status = await waiting(what, new Promise((ended) => build.once("close", ended)));
  const seconds = (performance.now() - began) / 1000;
  try {
    if (status !== 0) throw new Error(`found a build that fails; expected a site\n${printed}`);
    const memory = Number(readFileSync(peak, "utf8")) / 1000;
    return { seconds, memory };
  } finally {
    rmSync(folder, { recursive: true });
    rmSync(join(site, "dist"), { recursive: true, force: true });
  }
}
