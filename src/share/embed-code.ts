import { heightMessage } from "../charts/interactive/post-height.ts";
import { escapedAttribute } from "./escaped.ts";

/** A chart in a page of somebody else’s. */
export interface Embedded {
  readonly src: string;
  readonly title: string;
  /** What it needs at whatever width it is given, in pixels. */
  readonly height: number;
}

/** The ways to take a chart into a page: a frame of one height, one that fits, a picture where no frame is taken. */
export const embedKinds = ["fixed", "fitting", "figure"] as const;

/** The code to copy: as wide as its column, right without a script of ours in the page. */
export const embedCode = ({ src, title, height }: Embedded): string =>
  `<iframe src="${escapedAttribute(src)}" title="${escapedAttribute(title)}" width="100%" height="${height}" loading="lazy" style="border:0"></iframe>`;

/** In the page of the host: each frame takes the height that what it shows says it needs. Once or many times, the same. */
const fit = `addEventListener("message",function(e){if(e.data&&e.data.type==="${heightMessage}")document.querySelectorAll("iframe").forEach(function(f){if(f.contentWindow===e.source)f.height=e.data.height})})`;

/** The same, and a short script that gives it the very height it needs. */
export const fittingCode = (embedded: Embedded): string => `${embedCode(embedded)}<script>${fit}</script>`;
