import { createHash } from "node:crypto";
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/* What earlier builds have drawn: a site nobody changed draws nothing again. Among the packages, out of the way. */
const folder = join(process.cwd(), "node_modules/.cache/drawings");

/** What decides how a drawing looks, besides what it shows: with other code, faces or packages nothing kept is used. */
const decisive: readonly string[] = ["src/**/*.{ts,tsx,css,woff2}", "package-lock.json"];

let version: Buffer | undefined;

function codeVersion(): Buffer {
  if (version) return version;
  const hash = createHash("sha256");
  for (const file of globSync(decisive, { cwd: process.cwd() }).toSorted())
    hash.update(file).update(readFileSync(join(process.cwd(), file)));
  return (version = hash.digest());
}

/** The file that keeps a drawing, named after the hash of all it is made of. */
export function cacheFile(...content: readonly (string | Buffer)[]): string {
  const hash = createHash("sha256");
  for (const part of content) hash.update(part);
  return join(folder, hash.digest("hex").slice(0, 32));
}

/** Writes a drawing whole or not at all: another build may read the same file. */
export function writeCached(file: string, drawing: Buffer | string): void {
  mkdirSync(dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, drawing);
  renameSync(draft, file);
}

/** The drawing of a content, kept or made now. Only builds keep: while somebody writes, the code is what changes. */
export function cached(content: unknown, draw: () => string): string {
  if (process.env["NODE_ENV"] !== "production") return draw();
  const file = cacheFile(codeVersion(), JSON.stringify(content));
  if (existsSync(file)) return readFileSync(file, "utf8");
  const drawing = draw();
  writeCached(file, drawing);
  return drawing;
}
