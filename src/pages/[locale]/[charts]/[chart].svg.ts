import type { APIRoute } from "astro";
import { builtSvg } from "../../../charts/export/built-files.ts";
import { publishedAt } from "../../../layouts/chart-meta.ts";
import { chartPaths, type ChartProps } from "./_paths.ts";

/** The chart as it opens, as a drawing that looks the same anywhere. */
export const getStaticPaths = chartPaths;

export const GET: APIRoute<ChartProps> = async ({ props, site }) =>
  new Response(builtSvg(...(await publishedAt(props.page, site))), {
    headers: { "Content-Type": "image/svg+xml" },
  });
