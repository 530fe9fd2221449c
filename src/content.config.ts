import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
import { pageSchema } from "./domain/page.ts";

/*
 * Articles and plain pages go through Astro, which renders them. The ledger (content/data) is read by
 * src/ledger in plain TypeScript, so that the build, the content check and the tests read it the same way;
 * its schemas stand in src/domain: source, claim, figure, rates, prices, table, chart.
 */
export const collections = {
  pages: defineCollection({
    loader: glob({ pattern: "*/*.mdx", base: "content/pages" }),
    schema: pageSchema,
  }),
};
