import { chartSchema } from "../charts/kinds/definitions.ts";
import { type Claim, claimSchema, sections } from "../domain/claim.ts";
import { type Examples, examplesSchema } from "../domain/examples.ts";
import type { Explorer, ExplorerFigures } from "../domain/explorer.ts";
import { glossarySchema } from "../domain/glossary.ts";
import { pricesSchema } from "../domain/prices.ts";
import { quickFactsSchema } from "../domain/quick-facts.ts";
import { ratesSchema } from "../domain/rates.ts";
import { sourceSchema } from "../domain/source.ts";
import { figureFrom, recordsBehind } from "./cells.ts";
import { halves, type Place } from "./check-text.ts";
import { readExplorer, renewIt } from "./explorer.ts";
import type { Ledger, LedgerClaim } from "./ledger.ts";
import { ContentError } from "./problem.ts";
import { readProof } from "./proof.ts";
import { filesIn, nameOf, type Problems, readEntries, readFile } from "./yaml.ts";

const data = "content/data";

/** Where the box of quick facts stands. */
export const quickFactsFile = `${data}/quick-facts.yaml`;

/** Where the entries of a section of the ledger stand. */
export const claimFile = (section: string): string => `${data}/claims/${section}.yaml`;

/** Where the terms of the glossary stand. */
export const glossaryFile = `${data}/glossary.yaml`;

/** A claim with the figures that are cells read from the data; one that names no such cell is a problem. */
function withCells(claim: Claim, figures: ExplorerFigures, at: Place, problems: Problems) {
  const records = claim.records === "cells" ? recordsBehind(figures, claim) : claim.records;
  const filled = Object.entries(claim.figures ?? {}).map(([name, figure]) => {
    try {
      return [name, figureFrom(figures, figure)] as const;
    } catch (error) {
      // Figures that could not be read are reported already, whole.
      if (figures.cells.length === 0) return [name, figure] as const;
      const mend = `correct the cell, or ${renewIt}`;
      problems.push({ ...at, field: `${at.field}.figures.${name}.cell`, ...halves(error), mend });
      return [name, figure] as const;
    }
  });
  return { ...claim, records, ...(claim.figures && { figures: Object.fromEntries(filled) }) };
}

function readClaims(root: string, explorer: Explorer, problems: Problems): Map<string, LedgerClaim> {
  const claims = new Map<string, LedgerClaim>();
  for (const section of sections) {
    const file = claimFile(section);
    for (const [id, claim] of readEntries(root, file, claimSchema, problems)) {
      const earlier = claims.get(id);
      if (earlier) {
        problems.push({
          file,
          field: id,
          found: `an id that ${claimFile(earlier.section)} has too`,
          expected: "each id once",
          mend: "rename or remove one of the two",
        });
      }
      claims.set(id, { ...withCells(claim, explorer.figures, { file, field: id }, problems), id, section });
    }
  }
  return claims;
}

/** Reads content/data below a folder; what is unsound is left out and added to the problems. */
export function readLedger(root: string, problems: Problems): Ledger {
  const folder = <Schema extends Parameters<typeof readFile>[2]>(name: string, schema: Schema) =>
    new Map(
      filesIn(root, `${data}/${name}`, ".yaml").flatMap((file) => {
        const value = readFile(root, file, schema, problems);
        return value === undefined ? [] : [[nameOf(file), value] as const];
      }),
    );
  const explorer = readExplorer(root, problems);
  return {
    sources: new Map(readEntries(root, `${data}/sources.yaml`, sourceSchema, problems)),
    claims: readClaims(root, explorer, problems),
    rates: readFile(root, `${data}/rates.yaml`, ratesSchema, problems) ?? {
      source: "",
      daily: {},
      yearly: {},
    },
    prices: readFile(root, `${data}/prices.yaml`, pricesSchema, problems) ?? {},
    charts: folder("charts", chartSchema),
    explorer,
    proof: readProof(root, problems),
    quickFacts: readFile(root, quickFactsFile, quickFactsSchema, problems) ?? { asOf: "", jobs: [] },
    glossary: readFile(root, glossaryFile, glossarySchema, problems) ?? { source: "", terms: {} },
    // Unsound examples stop the build before anything asks for them.
    examples: readFile(root, `${data}/examples.yaml`, examplesSchema, problems) ?? ({} as Examples),
  };
}

let read: Ledger | undefined;

/** The ledger of this site, read once. Throws a ContentError listing every problem. */
export function ledger(): Ledger {
  if (!read) {
    const problems: Problems = [];
    const fresh = readLedger(process.cwd(), problems);
    if (problems.length > 0) throw new ContentError(problems);
    read = fresh;
  }
  return read;
}
