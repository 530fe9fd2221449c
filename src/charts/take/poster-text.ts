import { licence } from "../../domain/licence.ts";
import type { PosterText } from "./poster.ts";
import type { Published } from "../facts/published.ts";
import { termsOf } from "../spec/terms.ts";
import type { View } from "../spec/view.ts";

/** The words around a view that leaves its page: whoever meets it elsewhere can find its way back. */
export function posterText({ site, frame, facts }: Published, view: View, address: string): PosterText {
  const terms = termsOf(facts, frame, view).join(" ");
  const foot = [frame.note, `${frame.records}. ${frame.sources}`, terms, `${licence} · ${address}`];
  return {
    site,
    title: frame.title,
    how: frame.how,
    foot: foot.filter((paragraph): paragraph is string => Boolean(paragraph)),
  };
}
