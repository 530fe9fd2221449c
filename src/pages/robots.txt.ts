import type { APIRoute } from "astro";
import { sitemapUrl } from "../routing/file-urls.ts";
import { absolute } from "../routing/urls.ts";

/** Everybody may read everything. */
export const GET: APIRoute = ({ site }) => {
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute(sitemapUrl, site)}\n`, {
    headers: { "Content-Type": "text/plain; charset=utf-8" },
  });
};
