import type { Claim, Section } from "../domain/claim.ts";
import type { Figure } from "../domain/figure.ts";
import type { Locale } from "../domain/locale.ts";
import type { Rates } from "../domain/rates.ts";
import type { Source } from "../domain/source.ts";
import type { ChartDefinition } from "../charts/kinds/definitions.ts";
import type { Examples } from "../domain/examples.ts";
import type { Explorer } from "../domain/explorer.ts";
import type { Glossary } from "../domain/glossary.ts";
import type { Prices } from "../domain/prices.ts";
import type { Proof } from "../domain/proof.ts";
import type { QuickFacts } from "../domain/quick-facts.ts";
import * as format from "../i18n/format.ts";

/** A claim with what its cells give read from them (cells.ts). */
export interface LedgerClaim extends Omit<Claim, "records"> {
  readonly id: string;
  readonly section: Section;
  readonly records: Exclude<Claim["records"], "cells">;
}

/** Every fact of the site, read and checked once from content/data. */
export interface Ledger {
  readonly sources: ReadonlyMap<string, Source>;
  readonly claims: ReadonlyMap<string, LedgerClaim>;
  readonly rates: Rates;
  readonly prices: Prices;
  readonly charts: ReadonlyMap<string, ChartDefinition>;
  readonly explorer: Explorer;
  readonly proof: Proof;
  readonly quickFacts: QuickFacts;
  readonly glossary: Glossary;
  readonly examples: Examples;
}

/** A claim by id. Throws when there is none; the content check has already said so to the author. */
export function claimOf(ledger: Ledger, id: string): LedgerClaim {
  const claim = ledger.claims.get(id);
  if (!claim) throw new Error(`found claim id “${id}”; expected an id of content/data/claims`);
  return claim;
}

/** A source by id. Throws when there is none. */
export function sourceOf(ledger: Ledger, id: string): Source {
  const source = ledger.sources.get(id);
  if (!source) throw new Error(`found source id “${id}”; expected an id of content/data/sources.yaml`);
  return source;
}

/** One figure of a claim, `main` unless named. Throws when the claim has no such figure. */
export function figureOf(claim: LedgerClaim, name = "main"): Figure {
  const figure = claim.figures?.[name];
  if (!figure) {
    const names = Object.keys(claim.figures ?? {}).join(", ") || "none: it states no figure";
    throw new Error(`found figure “${name}” of claim “${claim.id}”; expected one of its figures (${names})`);
  }
  return figure;
}

/** "claim-id.figure" → the figure, and the date it holds for. Throws on an unknown claim or figure. */
export function figureAt(ledger: Ledger, reference: string): { figure: Figure; date: string } {
  const [id = reference, name] = reference.split(".");
  const claim = claimOf(ledger, id);
  const figure = figureOf(claim, name);
  return { figure, date: figure.date ?? claim.date };
}

const reference = /\{([a-z0-9-]*)(?:\.([a-z0-9-]+))?\}/g;

/**
 * Prints the figures a text refers to: `{pay-us-microdata.top}`, or `{.top}` inside the claim `own` itself.
 * "A start at {seed-start-45500}" → "A start at €45,500". Throws on an unknown claim or figure.
 */
export function fill(ledger: Ledger, locale: Locale, text: string, own = ""): string {
  return text.replace(reference, (_, id: string, name?: string) =>
    format.inSentence(locale, format.figure(locale, figureOf(claimOf(ledger, id || own), name))),
  );
}
