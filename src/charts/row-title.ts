import type { PercentileRow } from "./spec.ts";

/** What a row is, away from its heading: "Data scientist, France". */
export const rowTitle = ({ group, name }: Pick<PercentileRow, "group" | "name">): string =>
  group ? `${group}, ${name}` : name;
