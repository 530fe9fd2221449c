import { type Given } from "./records.ts";

/** Titles, and the job that each is, by hand: the first that matches, in the order of content/data/jobs.yaml. */
export const titles: Readonly<Record<string, string | undefined>> = {
  "Prompt Engineer": "prompt-engineer",
  "Data Quality Analyst": "data-quality",
  "AI Engineer": "ai-engineer",
  "senior generative ai engineer": "ai-engineer",
  "AI Engineer Manager": undefined,
  "ML Infrastructure Engineer": "ml-engineer",
  "Machine Learning Software Engineer": "ml-engineer",
  "HTML Engineer": undefined,
  "AI Research Scientist": "research-scientist",
  "Data Scientist": "data-scientist",
  "BI Data Analyst": "data-analyst",
  "AI Software Development Engineer": "software-engineer",
  Consultant: undefined,
};

/** Countries with more records than others, some of them too few, two without a currency of ours; most paid at home. */
const countries: readonly (readonly [country: string, home: string, weight: number])[] = [
  ["US", "USD", 50],
  ["GB", "GBP", 20],
  ["FR", "EUR", 12],
  ["IN", "USD", 8],
  ["CH", "CHF", 5],
  ["BE", "EUR", 0.2],
  ["NO", "USD", 2],
];

/** Numbers from 0 to 1 that look drawn, the same for the same seed (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Rows nobody earns, with every job, level, year and some countries; some of them repeated word for word. */
export function syntheticRows(length: number, seed = 4): Required<Omit<Given, "size">>[] {
  const next = numbers(seed);
  const one = <Value>(values: readonly Value[]): Value => values[Math.floor(next() * values.length)] as Value;
  const whole = countries.reduce((sum, [, , weight]) => sum + weight, 0);
  const place = () => {
    let left = next() * whole;
    return countries.find(([, , weight]) => (left -= weight) < 0) ?? ["US", "USD", 50];
  };
  return Array.from({ length }, () => {
    const [country, home] = place();
    return {
      year: 2020 + Math.floor(Math.sqrt(next()) * 6),
      level: one(["EN", "MI", "MI", "SE", "SE", "SE", "EX"]),
      title: one(Object.keys(titles)),
      // Not all round, so that quantiles fall between whole numbers.
      amount: next() < 0.5 ? 20_000 + 1000 * Math.floor(next() * 150) : 20_000 + Math.floor(next() * 150_000),
      currency: next() < 0.9 ? home : one(["USD", "EUR", "GBP", "CAD"]),
      country,
    };
  });
}
