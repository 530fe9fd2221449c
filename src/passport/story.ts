import type { Ledger } from "../ledger/ledger.ts";

/** The place of a claim among the points of the 2023 story, in the order the story makes them. */
export interface Point {
  readonly number: number;
  readonly of: number;
}

/** Throws when the claim is not a point of the story. */
export function pointOf(ledger: Ledger, id: string): Point {
  const story = [...ledger.claims.values()].filter(({ section }) => section === "story");
  const place = story.findIndex((claim) => claim.id === id);
  if (place < 0)
    throw new Error(`found <Check id="${id}">; expected a claim of content/data/claims/story.yaml`);
  return { number: place + 1, of: story.length };
}
