import { z } from "zod";
import { type Locale, locales } from "./locale.ts";

const text = (max: number) => z.string().min(1).max(max);

/** Every language has examples of its own: each is written for its readers, none is a translation. */
const inEachLanguage = <Schema extends z.ZodType>(schema: Schema) =>
  z.strictObject(Object.fromEntries(locales.map((locale) => [locale, schema])) as Record<Locale, Schema>);

/** What a version of the prompt answered for one letter: a point, or none, for each line of the sheet. */
const marked = z.strictObject({ answer: text(400), points: z.array(z.union([z.literal(0), z.literal(1)])) });

const letter = z.strictObject({
  /** What makes the letter hard, in a few words. */
  name: text(40),
  text: text(500),
  before: marked,
  after: marked,
  /** What the marks show. */
  why: text(300),
});

/** A prompt, its mended version, and the letters on which both are tried. */
const promptTest = z
  .strictObject({
    before: text(300),
    after: text(400),
    /** The lines of the scoring sheet: a point each. */
    sheet: z.array(text(60)).min(2),
    letters: z.array(letter).min(2),
  })
  .refine(
    ({ sheet, letters }) =>
      letters.every(({ before, after }) =>
        [before, after].every(({ points }) => points.length === sheet.length),
      ),
    { error: "for each letter, as many points before and after as the sheet has lines" },
  );
export type PromptTest = z.infer<typeof promptTest>;

/** The marks a rater may give, from "A is much better" to "B is much better". */
export const ratings = ["a-much", "a-little", "same", "b-little", "b-much"] as const;

/** A question, two answers and a guideline, to be rated before our own rating is read. */
const ratingTask = z.strictObject({
  question: text(300),
  a: text(600),
  b: text(600),
  guideline: z.array(text(200)).min(2),
  ours: z.enum(ratings),
  /** Why, in the order in which a rater would write it. */
  reasons: z.array(text(500)).min(1),
  /** Where careful raters would not agree. */
  differ: z.array(text(300)).min(1),
});
export type RatingTask = z.infer<typeof ratingTask>;

/** content/data/examples.yaml: the worked examples, all of them made up by us. */
export const examplesSchema = z.strictObject({
  "prompt-test": inEachLanguage(promptTest),
  "rating-task": inEachLanguage(ratingTask),
});
export type Examples = z.infer<typeof examplesSchema>;

/** ([1, 0, 1]) → 2 */
export const total = (points: readonly number[]): number => points.reduce((sum, point) => sum + point, 0);
