import { z } from "zod";
import { fullDate } from "./date.ts";
import { localized } from "./locale.ts";

/** The fields of the box of quick facts, in the order in which they are printed. */
export const quickFields = ["does", "pay", "entry", "contract", "openings", "outlook"] as const;
export type QuickField = (typeof quickFields)[number];

const fact = localized(260);

/** content/data/quick-facts.yaml: both jobs, each with the same fields. */
export const quickFactsSchema = z.strictObject({
  /** The day on which all of it was last checked. */
  asOf: fullDate,
  jobs: z
    .array(
      z.strictObject({
        name: localized(48),
        facts: z.strictObject({
          does: fact,
          pay: fact,
          entry: fact,
          contract: fact,
          openings: fact,
          outlook: fact,
        }),
      }),
    )
    .length(2),
});
export type QuickFacts = z.infer<typeof quickFactsSchema>;

/** A piece of a sentence: plain words, a figure of a claim, or words that cite a claim. */
export type Piece =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "figure"; readonly id: string; readonly figure: string | undefined }
  | { readonly kind: "words"; readonly id: string; readonly text: string };

const reference =
  /\{(?<figure>[a-z0-9-]+)(?:\.(?<name>[a-z0-9-]+))?\}|\[(?<text>[^\]]+)\]\((?<id>[a-z0-9-]+)\)/g;

/** "a start at {seed-start-45500}, [he said](seed-negotiation)" → its text, figures and cited words, in order. */
export function piecesOf(sentence: string): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of sentence.matchAll(reference)) {
    if (match.index > end) pieces.push({ kind: "text", text: sentence.slice(end, match.index) });
    const { figure, name, text = "", id = "" } = match.groups ?? {};
    pieces.push(figure ? { kind: "figure", id: figure, figure: name } : { kind: "words", id, text });
    end = match.index + match[0].length;
  }
  if (end < sentence.length) pieces.push({ kind: "text", text: sentence.slice(end) });
  return pieces;
}
