import type { APIRoute } from "astro";
import { publishedAt } from "../../../layouts/chart-meta.ts";
import { chartPaths, type ChartProps } from "./_paths.ts";

/** The facts of every chart in every language, for its element and for anyone who would redraw it. */
export const getStaticPaths = chartPaths;

export const GET: APIRoute<ChartProps> = async ({ props, site }) => {
  const [published] = await publishedAt(props.page, site);
  return Response.json(published);
};
