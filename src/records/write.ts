import { renameSync, rmSync, writeFileSync } from "node:fs";
import type { ExplorerFigures } from "../domain/explorer.ts";
import { Stop } from "./stop.ts";

const list = (key: string, entries: readonly object[]): string =>
  entries.length === 0
    ? `  "${key}": []`
    : `  "${key}": [\n${entries.map((entry) => `    ${JSON.stringify(entry)}`).join(",\n")}\n  ]`;

/** The figures as a file: a line an entry, so that a change of the data reads well in a comparison. */
export const fileFrom = ({ provenance, elsewhere, unread, titles, listed, cells }: ExplorerFigures): string =>
  `{\n${[
    `  "provenance": ${JSON.stringify(provenance)}`,
    list("elsewhere", elsewhere),
    list("unread", unread),
    list("titles", titles),
    list("listed", listed),
    list("cells", cells),
  ].join(",\n")}\n}\n`;

/** Replaces a file in one go: until the new one is whole, the old one stands. Throws a Stop when it cannot. */
export function replace(file: string, text: string): void {
  const beside = `${file}.new`;
  try {
    writeFileSync(beside, text);
    renameSync(beside, file);
  } catch (error) {
    rmSync(beside, { force: true, recursive: true });
    throw new Stop(
      `the file of figures cannot be written (${error instanceof Error ? error.message : String(error)})`,
    );
  }
}
