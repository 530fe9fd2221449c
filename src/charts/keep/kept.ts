import { createHash } from "node:crypto";
import {
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { drawingVersion } from "./version.ts";

/* What builds have drawn, so that a site nobody changed draws nothing again: among the packages, out of the way. */
const folder = join(process.cwd(), "node_modules/.cache/drawings");

/** Where the drawing of a content is kept, a file named after all that it is made of. Its folder is there. */
export function placeOf(content: unknown): string {
  const key = createHash("sha256").update(drawingVersion()).update(JSON.stringify(content)).digest("hex");
  mkdirSync(folder, { recursive: true });
  return join(folder, key.slice(0, 32));
}

/** Writes a drawing to its place, whole or not at all: another build may read the same folder. */
export function keep(place: string, drawing: Buffer | string): void {
  const draft = `${place}.${process.pid}-${Math.random().toString(36).slice(2)}`;
  writeFileSync(draft, drawing);
  renameSync(draft, place);
}

/** The drawing kept at a place, marked as asked for today; undefined when there is none. */
export function keptAt(place: string): Buffer | undefined {
  if (!existsSync(place)) return undefined;
  utimesSync(place, new Date(), new Date());
  return readFileSync(place);
}

/**
 * The drawing of a content, kept or made now. Only builds keep: while somebody writes, the code that draws may be
 * what changes.
 */
export function kept<Drawing extends Buffer | string>(
  content: unknown,
  draw: () => Drawing,
): Buffer | Drawing {
  if (process.env["NODE_ENV"] !== "production") return draw();
  const place = placeOf(content);
  const there = keptAt(place);
  if (there) return there;
  const drawing = draw();
  keep(place, drawing);
  return drawing;
}

const month = 30 * 24 * 60 * 60 * 1000;

/** Takes away the drawings that no build asked for in a month. */
export function tidyUp(now: number): void {
  for (const name of globSync("*", { cwd: folder })) {
    const file = join(folder, name);
    // Another build may take away the same.
    const asked = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? now;
    if (now - asked > month) rmSync(file, { force: true });
  }
}
