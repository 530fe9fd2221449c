import { locales } from "../domain/locale.ts";
import { typedIn } from "./amounts.ts";
import { fill, type Ledger } from "./ledger.ts";
import type { Problems } from "./yaml.ts";

/** Where a sentence stands: its file, and the path or line in it. */
export interface Place {
  readonly file: string;
  readonly field: string;
}

/** The lookups of the ledger throw “found …; expected …”: its two halves, for a problem. */
export function halves(error: unknown): { found: string; expected: string } {
  const message = error instanceof Error ? error.message : String(error);
  const [found = "", expected = ""] = message.split("; expected ");
  return { found: found.replace(/^found /, ""), expected };
}

/** A sentence of the ledger or of a front matter: its placeholders must resolve, and no amount, share or count be typed. */
export function checkText(ledger: Ledger, text: string, at: Place, problems: Problems, own = ""): void {
  const typed = typedIn(text.replace(/\{[^}]*\}/g, "\ufffc"));
  if (typed) {
    problems.push({
      ...at,
      found: `the ${typed.what} “${typed.text}” typed by hand`,
      expected: "a placeholder such as {claim-id} or {claim-id.figure}",
      mend: "put the figure in content/data/claims, and refer to it",
    });
  }
  try {
    fill(ledger, "en", text, own);
  } catch (error) {
    problems.push({ ...at, ...halves(error), mend: "correct the placeholder, or add the claim" });
  }
}

/** Every sentence inside a value of a content file, with the path it stands at. */
export function* sentencesIn(value: unknown, path: string): Generator<{ text: string; field: string }> {
  if (value === null || typeof value !== "object") return;
  for (const [key, inner] of Object.entries(value)) {
    const field = `${path}.${key}`;
    if (typeof inner === "string" && locales.some((locale) => locale === key)) yield { text: inner, field };
    else yield* sentencesIn(inner, field);
  }
}
