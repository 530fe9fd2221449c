import type { APIRoute } from "astro";
import { indexablePages } from "../layouts/listed.ts";
import { absolute, rootUrl } from "../routing/urls.ts";
import { escaped } from "../charts/svg/markup.ts";
import type { PageMeta } from "../share/meta.ts";

/** The same list of languages as in the head of the page: a search engine drops pairs that contradict each other. */
const alternates = ({ alternates, defaultUrl }: Pick<PageMeta, "alternates" | "defaultUrl">): string =>
  [...alternates, { locale: "x-default", url: defaultUrl }]
    .map(({ locale, url }) => `<xhtml:link rel="alternate" hreflang="${locale}" href="${escaped(url)}"/>`)
    .join("");

const image = (url: string): string => `<image:image><image:loc>${escaped(url)}</image:loc></image:image>`;

/** Every page, every chart, with its languages and its pictures; what is embedded or shared from is no page of ours. */
export const GET: APIRoute = async ({ site }) => {
  const pages = await indexablePages(site);
  const urls = pages.map(
    ({ meta, updated, pictures }) =>
      `  <url><loc>${escaped(meta.url)}</loc><lastmod>${updated}</lastmod>${alternates(meta)}${[
        meta.image.url,
        ...pictures,
      ]
        .map(image)
        .join("")}</url>`,
  );
  const home = pages.find(({ meta }) => meta.trail.length === 1);
  const root = `  <url><loc>${absolute(rootUrl, site)}</loc>${home ? alternates(home.meta) : ""}</url>`;
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
${[root, ...urls].join("\n")}
</urlset>
`;
  return new Response(xml, { headers: { "Content-Type": "application/xml" } });
};
