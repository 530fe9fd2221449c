import type { APIRoute } from "astro";
import { locales } from "../domain/locale.ts";
import { chartPages } from "../routing/charts.ts";
import { sitePages } from "../routing/pages.ts";
import { absolute, rootUrl } from "../routing/urls.ts";

/** Every page, every chart; embedded charts are no pages of ours. Alternates are declared in the head of each page, and only there. */
export const GET: APIRoute = async ({ site }) => {
  if (!site) throw new Error("found no site address; expected `site` in astro.config.mjs");
  const pages = await sitePages();
  const charts = (await Promise.all(locales.map((locale) => chartPages(locale)))).flat();
  const listed = [...pages, ...charts.map(({ url, article }) => ({ url, facts: article.facts }))];
  const urls = listed.map(
    ({ url, facts }) => `  <url><loc>${absolute(url, site)}</loc><lastmod>${facts.updated}</lastmod></url>`,
  );
  const root = `  <url><loc>${absolute(rootUrl, site)}</loc></url>`;
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${[root, ...urls].join("\n")}\n</urlset>\n`;
  return new Response(xml, { headers: { "Content-Type": "application/xml" } });
};
