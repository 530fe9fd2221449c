import type { APIRoute } from "astro";
import { sitemapUrl } from "../routing/files.ts";
import { absolute } from "../routing/urls.ts";

/** Everybody may read everything. */
export const GET: APIRoute = ({ site }) => {
  if (!site) throw new Error("found no site address; expected `site` in astro.config.mjs");
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute(sitemapUrl, site)}\n`, {
    headers: { "Content-Type": "text/plain; charset=utf-8" },
  });
};
