import { z } from "zod";
import { currency } from "./currency.ts";
import { partialDate } from "./date.ts";
import { inEvery, localized } from "./locale.ts";
import { levels, steps } from "./pay-cell.ts";
import { advertsIn, thicknessOf } from "./thin-data.ts";

const slug = z.string().regex(/^[a-z0-9-]+$/, { error: "a slug: small letters, digits and hyphens" });
const slugs = inEvery(slug);
const country = z.string().regex(/^[A-Z]{2}$/, { error: "a country code of two capital letters" });

function isPattern(text: string): boolean {
  try {
    return new RegExp(text, "i").source !== "";
  } catch {
    return false;
  }
}

/** content/data/jobs.yaml: the jobs of the explorer, in the order in which their titles are tried. */
export const jobsSchema = z.array(
  z.strictObject({
    key: slug,
    /** What of a title makes it this job, letter case aside; the first job that matches has the record. None: every record. */
    titles: z.string().refine(isPattern, { error: "a regular expression" }).optional(),
    name: localized(40),
    /** The people, in the middle of a sentence: "data scientists". */
    people: localized(40),
    path: slugs,
    /** So few that each of its records is kept, one by one. */
    listed: z.literal(true).optional(),
  }),
);
export type Job = z.infer<typeof jobsSchema>[number];

/** content/data/countries.yaml: the countries of the explorer, by code; each in the currency its records are read in. */
export const countriesSchema = z.record(
  country,
  z.strictObject({
    currency,
    name: localized(40),
    /** Where, in the middle of a sentence: "in the United States", "aux États-Unis". */
    where: localized(48),
    path: slugs,
  }),
);
export type Countries = z.infer<typeof countriesSchema>;

const amount = z.int().positive();

/** One cell; without a level all levels, without a year all since 2023. */
const cell = z
  .strictObject({
    job: slug,
    country,
    level: z.enum(levels).optional(),
    year: z.int().min(2000).max(2100).optional(),
    n: z.int().positive(),
    quantiles: z.array(amount).length(steps.length).optional(),
    amounts: z.array(amount).optional(),
  })
  .refine(
    ({ n, year, quantiles, amounts }) =>
      thicknessOf(advertsIn(n, year)) === "dots"
        ? amounts?.length === n && !quantiles
        : quantiles && !amounts,
    { error: "quantiles from ten adverts on, the amounts themselves under ten (thin-data rule)" },
  )
  .refine(
    ({ quantiles, amounts }) => {
      const all = quantiles ?? amounts ?? [];
      return all.every((one, index) => index === 0 || one >= (all[index - 1] ?? 0));
    },
    { error: "amounts that rise" },
  );
export type ExplorerCell = z.infer<typeof cell>;

/** One record of a job that is listed. `amount` is a year’s gross pay in `currency`, `usd` the publisher’s conversion. */
const listed = z.strictObject({
  job: slug,
  country,
  level: z.enum(levels),
  year: z.int().min(2000).max(2100),
  amount,
  currency: z.string().regex(/^[A-Z]{3}$/),
  usd: amount,
});
export type ListedRecord = z.infer<typeof listed>;

/** All the records of a year, whatever their country and currency, and how many of them each job has. */
const title = z.strictObject({
  year: z.int().min(2000).max(2100),
  n: z.int().positive(),
  jobs: z.record(slug, z.int().positive()),
});

/** content/data/explorer.json, written by `npm run data`: where the figures come from, and the figures. */
export const explorerSchema = z.strictObject({
  provenance: z.strictObject({
    /** The id of the source (content/data/sources.yaml). */
    source: z.string(),
    file: z.string(),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    /** The date of the data, as its source has it. */
    date: partialDate,
    /** Rows read; of these, refused as no record, and repeated word for word. */
    rows: z.int().positive(),
    refused: z.int().nonnegative(),
    repeated: z.int().nonnegative(),
    /** The first and last year of the records. */
    years: z.strictObject({ first: z.int(), last: z.int() }),
  }),
  /** Records since 2023 left out of a country because paid in another currency, by job. */
  elsewhere: z.array(z.strictObject({ job: slug, country, n: z.int().positive() })),
  /**
   * Countries without figures, and how many records they have since 2023, whatever the currency. Few: under ten of
   * these in the currency of the country. Currency: a country of none of ours (not in countries.yaml).
   */
  unread: z.array(z.strictObject({ country, n: z.int().nonnegative(), why: z.enum(["few", "currency"]) })),
  /** What share of a year’s records each job has. */
  titles: z.array(title),
  /** Each record of the jobs that are listed, whatever its country and currency. */
  listed: z.array(listed),
  cells: z.array(cell).min(1),
});
export type ExplorerFigures = z.infer<typeof explorerSchema>;

/** All that the explorer knows. */
export interface Explorer {
  readonly jobs: readonly Job[];
  readonly countries: Countries;
  readonly figures: ExplorerFigures;
}
