import { escapedAttribute } from "./escaped.ts";

/** A chart in a page of somebody else’s. */
export interface Embedded {
  readonly src: string;
  readonly title: string;
  /** What it needs at whatever width it is given, in pixels. */
  readonly height: number;
}

/** The code to copy: as wide as its column, right without a script of ours in the page. */
export const embedCode = ({ src, title, height }: Embedded): string =>
  `<iframe src="${escapedAttribute(src)}" title="${escapedAttribute(title)}" width="100%" height="${height}" loading="lazy" style="border:0"></iframe>`;
