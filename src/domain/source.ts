import { z } from "zod";
import { fullDate, partialDate } from "./date.ts";
import { type Locale, localized } from "./locale.ts";

/**
 * How a source was read: all of it; its opening or an extract; not itself but a copy, a report or a citation of it;
 * or as data that we counted ourselves. It says nothing of how far a claim is trusted, which is `confidence`.
 */
export const readings = ["whole", "part", "second-hand", "own"] as const;
export type Reading = (typeof readings)[number];

/** A document a claim rests on. */
export const sourceSchema = z.strictObject({
  /** Who published what we read; in each language when the name differs. */
  publisher: z.union([z.string().min(2), localized(60)]),
  /** Its own title, in its own language. */
  title: z.string().min(2),
  url: z.url({ error: "a full address, https://…" }),
  /** When it was said, as precise as it is known; left out when undated. */
  published: partialDate.optional(),
  /** The day we read it. */
  consulted: fullDate,
  read: z.enum(readings),
  lang: z.enum(["en", "fr", "de"]),
  /** The original publisher, when what we read is a copy or a report of it. */
  via: z.string().optional(),
  licence: z.string().optional(),
});
export type Source = z.infer<typeof sourceSchema>;

/** Who published a source, by the name readers of a language know it under. */
export const publisherOf = ({ publisher }: Source, locale: Locale): string =>
  typeof publisher === "string" ? publisher : publisher[locale];
