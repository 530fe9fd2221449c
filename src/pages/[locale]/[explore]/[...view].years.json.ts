import type { APIRoute } from "astro";
import { viewCharts } from "../../../layouts/view-meta.ts";
import { viewPaths, type ViewProps } from "./_paths.ts";

/** The years of a view, for the second chart of its page; only where they can be compared. */
export const getStaticPaths = async () => {
  const paths = await viewPaths();
  const charts = await Promise.all(paths.map(({ props }) => viewCharts(props.page)));
  return paths.filter((_, index) => charts[index]?.[1]);
};

export const GET: APIRoute<ViewProps> = async ({ props }) => Response.json((await viewCharts(props.page))[1]);
