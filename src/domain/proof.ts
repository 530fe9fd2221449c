import { z } from "zod";
import { fullDate } from "./date.ts";
import { localized } from "./locale.ts";

/** What the bench measures in; a shift of the layout has no unit. */
const units = ["ms", "s", "×", "kB", "MB", "requests", ""] as const;
export type Unit = (typeof units)[number];

const amount = z.number({ error: "a plain number, without its unit" }).nonnegative();
const count = z.int({ error: "a whole number" }).nonnegative();
const name = z.string().regex(/^[a-z0-9-]+$/, { error: "an id: small letters, digits and hyphens" });

const figureSchema = z.strictObject({
  id: name,
  /** For engineers, in English; the page says it in a promise’s own words. */
  what: z.string().min(2),
  value: amount,
  unit: z.enum(units),
  /** What is promised: at most, or at least. Without either, it is only measured. */
  promise: amount.optional(),
  least: amount.optional(),
});
export type BenchFigure = z.infer<typeof figureSchema>;

/** content/data/proof/bench.json: what the last bench measured, when, and on what machine (memory in GB). */
export const benchSchema = z.strictObject({
  date: fullDate,
  machine: z.strictObject({
    cores: count,
    memory: amount,
    node: z.string().min(2),
    browser: z.string().min(2),
  }),
  figures: z.array(figureSchema),
});
export type Bench = z.infer<typeof benchSchema>;

const tally = z.strictObject({ passed: count, failed: count });
export type Tally = z.infer<typeof tally>;

/** content/data/proof/tests.json: what the last whole run of the tests came to, in all and by file. */
export const testRunSchema = z
  .strictObject({ date: fullDate, ...tally.shape, seconds: amount, files: z.record(z.string(), tally) })
  .refine(({ passed, files }) => passed === Object.values(files).reduce((sum, one) => sum + one.passed, 0), {
    error: "as many passed as its files say together",
  });
export type TestRun = z.infer<typeof testRunSchema>;

/** The parts of the proof page, each under a heading of its own. */
export const promiseGroups = ["light", "everyone", "numbers", "steady"] as const;
export type PromiseGroup = (typeof promiseGroups)[number];

const tried = /^tests\/(?:(?:unit|e2e|site)\/[\w-]+\.spec|bench\/[\w-]+)\.ts$/;

/** Whether a promise is held by the bench alone, and not by a test that passes or fails. */
export const isBench = (file: string): boolean => file.startsWith("tests/bench/");

const promiseSchema = z
  .strictObject({
    id: name,
    group: z.enum(promiseGroups),
    promise: localized(140),
    /** How it is tried or measured, in a sentence. */
    how: localized(260),
    test: z.string().regex(tried, { error: "a test (tests/….spec.ts) or a file of tests/bench" }),
    /** The id of a figure of the bench. */
    figure: z.string().optional(),
  })
  .refine(({ test, figure }) => !isBench(test) || figure !== undefined, {
    error: "a `figure` beside a file of the bench: by itself it holds nothing",
  });
export type PromiseMade = z.infer<typeof promiseSchema>;

/** content/data/proof/promises.yaml: what the site promises its readers, in the order of the page. */
export const promisesSchema = z.array(promiseSchema);

/** What the site promises, and what the last bench and the last run of the tests found. */
export interface Proof {
  readonly bench: Bench;
  readonly tests: TestRun;
  readonly promises: readonly PromiseMade[];
}
