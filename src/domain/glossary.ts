import { z } from "zod";
import { type Locale } from "./locale.ts";

const word = z.strictObject({
  term: z.string().min(2).max(72),
  /** Other names in use. */
  also: z.string().min(2).max(120).optional(),
  means: z.string().min(10).max(320),
});

/** content/data/glossary.yaml: each term in both languages, by an id that does not change. */
export const glossarySchema = z.strictObject({
  /** Where the official French terms were published: an id of content/data/sources.yaml. */
  source: z.string(),
  terms: z.record(
    z.string().regex(/^[a-z][a-z0-9-]*$/, { error: "an id: small letters, digits and hyphens" }),
    z.strictObject({
      en: word,
      /** `official`: the term published in the Journal officiel. */
      fr: word.extend({ official: z.boolean().default(false) }),
    }),
  ),
});
export type Glossary = z.infer<typeof glossarySchema>;

/** A term as the glossary of one language prints it, with its name in the other. */
export interface Entry {
  readonly id: string;
  readonly term: string;
  readonly also?: string | undefined;
  readonly means: string;
  readonly other: string;
  readonly official: boolean;
}

/** The terms of a language in its alphabetical order. */
export function entriesOf({ terms }: Glossary, locale: Locale): Entry[] {
  const { compare } = new Intl.Collator(locale);
  const other = locale === "en" ? "fr" : "en";
  return Object.entries(terms)
    .map(([id, { fr, ...rest }]) => ({
      id,
      ...{ fr, ...rest }[locale],
      other: { fr, ...rest }[other].term,
      official: fr.official,
    }))
    .toSorted((a, b) => compare(a.term, b.term));
}
