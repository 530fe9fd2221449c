import type { APIRoute } from "astro";
import { embedHeight } from "../../../charts/export/embed-height.ts";
import { chartMeta, publishedAt } from "../../../layouts/chart-meta.ts";
import { absolute } from "../../../routing/urls.ts";
import { chartOembed } from "../../../share/embed-code.ts";
import { chartPaths, type ChartProps } from "./_paths.ts";

/** How to embed a chart, for a page that was given its address. */
export const getStaticPaths = chartPaths;

export const GET: APIRoute<ChartProps> = async ({ props: { page }, site }) => {
  const [published] = await publishedAt(page, site);
  const meta = await chartMeta(page, published, site);
  const src = absolute(page.embed("auto"), new URL(meta.url));
  return Response.json(
    chartOembed(meta, { src, title: published.frame.title, height: embedHeight(published) }),
  );
};
