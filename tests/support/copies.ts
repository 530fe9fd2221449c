import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "./content.ts";

const copies: string[] = [];
process.on("exit", () => copies.forEach((copy) => rmSync(copy, { recursive: true })));

/** A copy of the content in a folder of its own, for a test to spoil. */
export function copyOfContent(): string {
  const copy = mkdtempSync(join(tmpdir(), "content-"));
  copies.push(copy);
  cpSync(`${root}content`, join(copy, "content"), { recursive: true });
  return copy;
}

/** A copy of all that a build reads. The packages are shared, but not the caches kept among them. */
export function copyOfSite(): string {
  const copy = copyOfContent();
  for (const name of ["src", "public", "astro.config.mjs", "package.json", "tsconfig.json"]) {
    cpSync(root + name, join(copy, name), { recursive: true });
  }
  mkdirSync(join(copy, "node_modules"));
  for (const name of readdirSync(`${root}node_modules`)) {
    if (!/^\.(?!bin$)/.test(name))
      symlinkSync(`${root}node_modules/${name}`, join(copy, "node_modules", name));
  }
  return copy;
}

/** Runs the real build in a copy, with more in its environment if need be: its exit code, and all that it printed. */
export function build(
  copy: string,
  more: Readonly<Record<string, string>> = {},
): { status: number | null; output: string } {
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: "1", NO_COLOR: "1", ...more };
  const { status, stdout, stderr } = spawnSync("npm", ["run", "build"], { cwd: copy, env, encoding: "utf8" });
  return { status, output: stdout + stderr };
}

/**
 * The files of a folder with a hash of their bytes, one line each, sorted. Of pages without what Astro calls each
 * island by: a hash of the path of its component on the disk, another in each folder.
 */
export function fingerprint(folder: string): string[] {
  const bytesOf = (file: string): Buffer | string =>
    file.endsWith(".html")
      ? readFileSync(file, "utf8").replaceAll(/(<astro-island) uid="\w+"/g, "$1")
      : readFileSync(file);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => `${file.slice(folder.length)} ${createHash("sha256").update(bytesOf(file)).digest("hex")}`)
    .sort();
}
