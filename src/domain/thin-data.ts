/**
 * The thin-data rule (design, section 4), obeyed by chart, table, sentence and card alike: under 10 records
 * no percentile is shown, only the records themselves; under 30 a percentile is marked indicative.
 */
export type Thickness = "dots" | "indicative" | "solid";

export const fewest = { percentile: 10, solid: 30 } as const;

export function thicknessOf(records: number): Thickness {
  if (records < fewest.percentile) return "dots";
  return records < fewest.solid ? "indicative" : "solid";
}
