import type { Reference } from "./spec.ts";

/** What a row is, away from its heading: "Data scientist, France". */
export const rowTitle = ({
  group,
  name,
}: {
  readonly group?: string | undefined;
  readonly name: string;
}): string => (group ? `${group}, ${name}` : name);

/** What a second figure is, and how it was published where that is not what is shown: "printed €45,500". */
export const originOf = ({ name, published }: Reference): string =>
  published ? `${name} ${published}` : name;
