import type { APIRoute } from "astro";
import { builtCsv } from "../../../charts/export/built-files.ts";
import { publishedAt } from "../../../layouts/chart-meta.ts";
import { chartPaths, type ChartProps } from "./_paths.ts";

/** The numbers of the chart as it opens, one figure a line. */
export const getStaticPaths = chartPaths;

export const GET: APIRoute<ChartProps> = async ({ props, site }) =>
  new Response(builtCsv(...(await publishedAt(props.page, site))), {
    headers: { "Content-Type": "text/csv; charset=utf-8" },
  });
