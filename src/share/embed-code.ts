import { heightMessage } from "../charts/interactive/post-height.ts";
import { escaped } from "../charts/svg/markup.ts";
import { cardSize, type PageMeta } from "./meta.ts";

/** A chart in a page of somebody else’s. */
interface Embedded {
  readonly src: string;
  readonly title: string;
  /** What it needs at whatever width it is given, in pixels. */
  readonly height: number;
}

/** The ways to take a chart into a page: a frame of one height, one that fits, a picture where no frame is taken. */
export const embedKinds = ["fixed", "fitting", "figure"] as const;

/** The code to copy: as wide as its column, right without a script of ours in the page. */
export const embedCode = ({ src, title, height }: Embedded): string =>
  `<iframe src="${escaped(src)}" title="${escaped(title)}" width="100%" height="${height}" loading="lazy" style="border:0"></iframe>`;

/** In the page of the host: each frame takes the height that what it shows says it needs. Once or many times, the same. */
const fit = `addEventListener("message",function(e){if(e.data&&e.data.type==="${heightMessage}")document.querySelectorAll("iframe").forEach(function(f){if(f.contentWindow===e.source)f.height=e.data.height})})`;

/** The same, and a short script that gives it the very height it needs. */
export const fittingCode = (embedded: Embedded): string => `${embedCode(embedded)}<script>${fit}</script>`;

/** As wide as an embedded chart grows, with its edges, in pixels; its code fits any narrower column. */
const widest = 772;

/** The answer of oEmbed 1.0 for a page, with the code that embeds it. A file cannot obey `maxwidth`: the code is fluid. */
const oembed = (meta: PageMeta, html: string, width: number, height: number) => ({
  version: "1.0",
  type: "rich",
  title: meta.headline,
  author_name: meta.siteName,
  provider_name: meta.siteName,
  provider_url: meta.trail[0]?.url ?? meta.defaultUrl,
  thumbnail_url: meta.image.url,
  thumbnail_width: cardSize.width,
  thumbnail_height: cardSize.height,
  html,
  width,
  height,
});

/** A chart is embedded as itself. */
export const chartOembed = (meta: PageMeta, embedded: Embedded) =>
  oembed(meta, embedCode(embedded), widest, embedded.height);

/** Any other page as its card, which leads to it. */
export function cardOembed(meta: PageMeta) {
  const [width, height] = [cardSize.width / 2, cardSize.height / 2];
  const card = `<img src="${escaped(meta.image.url)}" alt="${escaped(meta.image.alt)}" width="${width}" height="${height}" style="max-width:100%;height:auto">`;
  return oembed(meta, `<a href="${escaped(meta.url)}">${card}</a>`, width, height);
}
