import type { APIRoute } from "astro";
import { builtPng } from "../../../charts/export/built-files.ts";
import { publishedAt } from "../../../layouts/chart-meta.ts";
import { chartPaths, type ChartProps } from "./_paths.ts";

/** The chart as it opens, as a picture. */
export const getStaticPaths = chartPaths;

export const GET: APIRoute<ChartProps> = async ({ props, site }) =>
  new Response(new Uint8Array(await builtPng(...(await publishedAt(props.page, site)))), {
    headers: { "Content-Type": "image/png" },
  });
