import { z } from "zod";
import { levels } from "./pay-cell.ts";

/** What a figure may be of a cell of the salary data. */
const measures = [
  "median",
  "middle-half",
  "top-tenth",
  "lowest-to-highest",
  "records",
  "adverts",
  "share",
] as const;

/**
 * Which number of content/data/explorer.json a figure is, so that nobody types it: what `is` asked of a job in a country,
 * without a year since 2023. Without a country it counts all records of the job (job `all`: of the whole file), whatever their currency;
 * `share` is then those of each 10,000 of the year, and `from` asks for the records at or above so many dollars.
 */
export const cellReference = z.strictObject({
  job: z.string(),
  country: z.string().optional(),
  level: z.enum(levels).optional(),
  year: z.int().optional(),
  is: z.enum(measures),
  from: z.int().positive().optional(),
});
export type CellReference = z.infer<typeof cellReference>;
