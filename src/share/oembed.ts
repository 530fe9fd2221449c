import { cardSize } from "./card-size.ts";
import { embedCode, type Embedded } from "./embed-code.ts";
import { escapedAttribute as escaped } from "./escaped.ts";
import type { PageMeta } from "./meta.ts";

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
