import { z } from "zod";
import { fullDate } from "./date.ts";

/** Folders of src/pages/[locale] beside the pages: no page can have such a slug. */
export const reservedSlugs = ["cards", "embed"];

const text = (max: number) => z.string().min(2).max(max);

/** A day. Astro’s own YAML reader makes a `Date` of an unquoted one. */
const day = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  fullDate,
);

/** What every page says of itself. Strings may print figures by placeholder: `{claim-id.figure}`. */
const common = {
  /** The page’s h1. */
  title: text(110),
  /** Its short name in menus and lists. */
  nav: text(28),
  /** Its slug in this language; empty for home. */
  path: z.string().regex(/^[a-z0-9-]*$/, { error: "a slug: small letters, digits and hyphens" }),
  order: z.int().nonnegative(),
  /** For search results and shared links. */
  description: text(200),
  lead: text(520),
  published: day,
  updated: day,
};

/** What a card may count instead of printing a figure of the ledger. */
const counted = z.enum(["claims", "charts", "sources", "records", "questions", "promises"]);

/** The card of its shared link: one number in a sentence. Without it, the card prints the title. */
const card = z
  .strictObject({
    before: text(70),
    /** A figure of the ledger: "claim-id", or "claim-id.figure". */
    figure: z.string().optional(),
    count: counted.optional(),
    after: text(90),
  })
  .refine(({ figure, count }) => (figure === undefined) !== (count === undefined), {
    error: "either `figure`, a claim id or claim-id.figure, or `count`",
  });

const read = {
  card: card.optional(),
  /** The small capital line above the title. */
  kicker: text(48),
  /** One sentence under the title in lists. */
  summary: text(130),
  /** Keys of the pages to read next. */
  related: z.array(z.string()).max(4).default([]),
};

const article = z.strictObject({
  kind: z.literal("article"),
  ...common,
  ...read,
  /** The home page’s account: what was claimed, beside what the records show. */
  claimed: text(110),
  shown: text(110),
  /** The claim whose verdict is stamped beside the title. */
  stamp: z.string().optional(),
});

const plain = z.strictObject({ kind: z.literal("page"), ...common, ...read });

const home = z.strictObject({
  kind: z.literal("home"),
  ...common,
  /** The giant question: words before and after the figure of one claim. */
  hero: z.strictObject({ before: text(60), claim: z.string(), after: text(60) }),
  numbers: z
    .array(
      z.strictObject({
        ask: text(40),
        claim: z.string(),
        figure: z.string().optional(),
        says: text(260),
        chart: z.string(),
      }),
    )
    .length(3),
  chart: z.string(),
});

/** The front matter of content/pages/<locale>/<key>.mdx. */
export const pageSchema = z.discriminatedUnion("kind", [article, plain, home]);
export type PageFacts = z.infer<typeof pageSchema>;
export type HomeFacts = z.infer<typeof home>;

/** The words a reader of this kind of text gets through in a minute; the usual figure for prose on screens. */
const wordsPerMinute = 220;

/** Whole minutes, at least one, to read an MDX body; components count for nothing. */
export function readingMinutes(body: string): number {
  const words = body
    .replace(/<[^>]*>/g, " ")
    .split(/\s+/)
    .filter((word) => /\p{L}/u.test(word));
  return Math.max(1, Math.round(words.length / wordsPerMinute));
}
