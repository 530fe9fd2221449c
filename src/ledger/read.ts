import { chartSchema } from "../charts/kinds/definitions.ts";
import { claimSchema, sections } from "../domain/claim.ts";
import { type Examples, examplesSchema } from "../domain/examples.ts";
import { glossarySchema } from "../domain/glossary.ts";
import { pricesSchema } from "../domain/prices.ts";
import { pathSchema } from "../domain/path.ts";
import { quickFactsSchema } from "../domain/quick-facts.ts";
import { ratesSchema } from "../domain/rates.ts";
import { sourceSchema } from "../domain/source.ts";
import { readExplorer } from "./explorer.ts";
import type { Ledger, LedgerClaim } from "./ledger.ts";
import { ContentError } from "./problem.ts";
import { readProof } from "./proof.ts";
import { filesIn, nameOf, type Problems, readEntries, readFile } from "./yaml.ts";

const data = "content/data";

/** Where the box of quick facts stands. */
export const quickFactsFile = `${data}/quick-facts.yaml`;
export const pathFile = `${data}/path.yaml`;

/** Where the entries of a section of the ledger stand. */
export const claimFile = (section: string): string => `${data}/claims/${section}.yaml`;

/** Where the terms of the glossary stand. */
export const glossaryFile = `${data}/glossary.yaml`;

function readClaims(root: string, problems: Problems): Map<string, LedgerClaim> {
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
      claims.set(id, { ...claim, id, section });
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
  return {
    sources: new Map(readEntries(root, `${data}/sources.yaml`, sourceSchema, problems)),
    claims: readClaims(root, problems),
    rates: readFile(root, `${data}/rates.yaml`, ratesSchema, problems) ?? {
      source: "",
      daily: {},
      yearly: {},
    },
    prices: readFile(root, `${data}/prices.yaml`, pricesSchema, problems) ?? {},
    charts: folder("charts", chartSchema),
    explorer: readExplorer(root, problems),
    proof: readProof(root, problems),
    quickFacts: readFile(root, quickFactsFile, quickFactsSchema, problems) ?? { asOf: "", jobs: [] },
    path: readFile(root, pathFile, pathSchema, problems) ?? { title: { en: "", fr: "" }, links: [] },
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
