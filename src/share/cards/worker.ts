import { createHash } from "node:crypto";
import { parentPort } from "node:worker_threads";
import { keep } from "../../charts/keep/kept.ts";
import type { Card } from "./card.ts";
import { drawCard } from "./draw/draw.ts";

/** What a thread is asked for: a card, and the file to draw it into. */
export interface Order {
  readonly card: Card;
  readonly file: string;
}

/** What it answers: the hash of the picture’s bytes, or what went wrong. */
export type Delivered = { readonly hash: string } | { readonly error: string };

/** The first of the digits of a picture’s hash: enough to tell it from any other of its card. */
export const hashOf = (picture: Buffer): string =>
  createHash("sha256").update(picture).digest("hex").slice(0, 10);

parentPort?.on("message", ({ card, file }: Order) => {
  let answer: Delivered;
  try {
    const picture = drawCard(card);
    keep(file, picture);
    answer = { hash: hashOf(picture) };
  } catch (error) {
    answer = { error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
  parentPort?.postMessage(answer);
});
