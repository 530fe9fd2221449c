import type { APIRoute } from "astro";
import { payDataset } from "../../../explorer/build-dataset.ts";
import { viewFigures, type ViewFile } from "../../../explorer/view-file.ts";
import { viewCharts } from "../../../layouts/view-meta.ts";
import { ledger } from "../../../ledger/read.ts";
import { absolute } from "../../../routing/urls.ts";
import { viewPaths, type ViewProps } from "./_paths.ts";

/** A view for its chart, and for anyone who would count on: what the chart needs, and every figure. */
export const getStaticPaths = viewPaths;

export const GET: APIRoute<ViewProps> = async ({ props, site }) => {
  const [spread] = await viewCharts(props.page);
  const address = absolute(props.page.url, site);
  const file: ViewFile = { ...spread, figures: viewFigures(ledger(), payDataset(), props.page, address) };
  return Response.json(file);
};
