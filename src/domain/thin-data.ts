/*
 * How much stands behind a figure. Without zod, for it travels to the browser.
 */

/** The first year whose records come in pairs. */
const pairedSince = 2022;

/**
 * About how many adverts some records are, without a year those since 2023. From 2022 on nearly every row of the file
 * stands beside another that differs in pay alone, the two ends of one advertised range (of the rows the publisher
 * gave out in January 2025: 85 % in 2022, 97 % in 2023 and 2024, 98 % in 2025; 3 to 5 % in 2020 and 2021). So two
 * records are about one advert, and an odd one is one: 59 → 30; 14 of 2020 → 14. Method page, “The salary data”.
 */
export const advertsIn = (records: number, year = Infinity): number =>
  year < pairedSince ? records : Math.ceil(records / 2);

/**
 * The thin-data rule, obeyed by chart, table, sentence and card alike (method page, “Small samples”): under 10 adverts no
 * percentile is shown, only the records themselves; under 30 a percentile is marked indicative.
 */
export type Thickness = "dots" | "indicative" | "solid";

/** In adverts. */
export const fewest = { percentile: 10, solid: 30 } as const;

export function thicknessOf(adverts: number): Thickness {
  if (adverts < fewest.percentile) return "dots";
  return adverts < fewest.solid ? "indicative" : "solid";
}
