import { z } from "zod";
import { dateOrInterval, fullDate } from "./date.ts";
import { figureSchema } from "./figure.ts";
import { inEvery, localized } from "./locale.ts";

/** Who speaks: decides the first letter of the machine line, and the word in passport field 6. */
export const kinds = [
  "statistic",
  "survey",
  "adverts",
  "advert",
  "press",
  "study",
  "statement",
  "calculation",
  "law",
] as const;
export type Kind = (typeof kinds)[number];

/** Of what kind a claim is when something was counted or measured, rather than said. */
const counted: readonly Kind[] = ["statistic", "survey", "adverts", "study", "calculation", "law"];

/** Warm for what somebody claimed, cool for what was counted or measured: in text, passport, chart and card alike. */
export type Tone = "claim" | "record";

/** The one place that decides the tone of a number: by the kind of its claim. */
export const toneOf = ({ kind }: { readonly kind: Kind }): Tone =>
  counted.includes(kind) ? "record" : "claim";

/** What checking a claim of the 2023 story showed. */
export const verdicts = [
  "confirmed",
  "half-true",
  "misleading",
  "outdated",
  "opinion",
  "unverified",
] as const;
export type Verdict = (typeof verdicts)[number];

/** How far a claim is trusted; how its sources were read is said apart (domain/source.ts). */
const confidences = ["high", "medium", "low"] as const;
export type Confidence = (typeof confidences)[number];

/** The parts of the ledger, each a file of content/data/claims. */
export const sections = [
  "story",
  "path",
  "work",
  "pay",
  "trainers",
  "demand",
  "lasting",
  "skills",
  "rules",
] as const;
export type Section = (typeof sections)[number];

const capitals = (max: number) =>
  z
    .string()
    .max(max)
    .regex(/^[A-Z0-9 ]+$/, { error: "capital letters A to Z, digits and spaces only" });

/** The same in every language, as a name is, or one a language. */
const inCapitals = (max: number) => z.union([capitals(max), inEvery(capitals(max))]);

/** One checked claim, with all that its passport prints. */
export const claimSchema = z.strictObject({
  statement: localized(420),
  figures: z.record(z.string().regex(/^[a-z][a-z0-9-]*$/), figureSchema).optional(),
  saidBy: localized(48),
  place: z.strictObject({
    code: z.string().regex(/^[A-Z]{3}$/, { error: "an ISO 3166 code of three letters, or ZZZ" }),
    ...localized(36).shape,
  }),
  /** When it was said or measured; never the day we read it. */
  date: dateOrInterval,
  kind: z.enum(kinds),
  /** How many answers, adverts or records stand behind it; `cells`: the records of the cells of its figures. */
  records: z.union([z.int().nonnegative(), z.enum(["none", "cells"]), localized(48)]),
  confidence: z.enum(confidences),
  /** Story claims only. */
  verdict: z.enum(verdicts).optional(),
  /** Passport field 7: what became of it; for a story claim, why the verdict. */
  became: localized(280),
  /** The day on which the claim was last corrected, when it ever was. */
  corrected: fullDate.optional(),
  sources: z.array(z.string()).min(1, { error: "at least one source id: no claim without a source" }),
  mrz: z.strictObject({ nickname: inCapitals(12), speaker: inCapitals(10) }),
});
export type Claim = z.infer<typeof claimSchema>;
