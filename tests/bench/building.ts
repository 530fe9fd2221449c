import { copyOfSite } from "../support/copies.ts";
import { addArticles } from "./added-articles.ts";
import type { Figure } from "./figures.ts";
import { type Built, oneBuild } from "./one-build.ts";

/** How many articles are added to the site as it is; fewer, while somebody tries the bench: BENCH_ARTICLES=10,100. */
const counts = (process.env["BENCH_ARTICLES"] ?? "10,100,1000").split(",").map(Number);

/** The last may take so many times as long a page as the one before it. */
const rise = 1.2;

const many = (count: number): string => count.toLocaleString("en-GB");

/** The site as it is, for the first time and once more; what is kept from one build to the next is in the copy. */
async function asItIs(): Promise<{ cold: Built; figures: Figure[] }> {
  const site = copyOfSite();
  const cold = await oneBuild(site, "building the site as it is");
  const warm = await oneBuild(site, "building it once more");
  const figures: Figure[] = [
    { id: "building-seconds", what: "the site as it is", value: cold.seconds, unit: "s", promise: 60 },
    { id: "building-memory", what: "the site as it is: peak memory", value: cold.memory, unit: "MB" },
    { id: "rebuilding-seconds", what: "built again unchanged", value: warm.seconds, unit: "s", promise: 15 },
  ];
  return { cold, figures };
}

/**
 * Milliseconds an added article costs: its two languages, its chart with page, frames and files, and their cards.
 * Of a few articles on a busy machine, noise may be more than that.
 */
const each = (cold: Built, built: Built, count: number): number =>
  Math.max(0, ((built.seconds - cold.seconds) * 1000) / count);

function withArticles(cold: Built, built: Built, count: number): Figure[] {
  const id = `building-${count}`;
  const what = `${many(count)} articles more`;
  return [
    { id: `${id}-seconds`, what, value: built.seconds, unit: "s" },
    { id: `${id}-memory`, what: `${what}: peak memory`, value: built.memory, unit: "MB" },
    { id: `${id}-each`, what: `${what}: time for each`, value: each(cold, built, count), unit: "ms" },
  ];
}

/** Building the site: as it is, once more, and with many more articles, each time in a fresh copy. */
export async function building(): Promise<Figure[]> {
  const { cold, figures } = await asItIs();
  const costs: { count: number; ms: number }[] = [];
  for (const count of counts) {
    const site = copyOfSite();
    addArticles(site, count);
    const built = await oneBuild(site, `building with ${many(count)} articles more`);
    figures.push(...withArticles(cold, built, count));
    costs.push({ count, ms: each(cold, built, count) });
  }
  const [before, last] = costs.slice(-2);
  if (before?.ms && last) {
    const what = `time for each article: ${many(last.count)} over ${many(before.count)}`;
    figures.push({ id: "building-rise", what, value: last.ms / before.ms, unit: "×", promise: rise });
  }
  return figures;
}
