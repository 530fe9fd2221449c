import type { APIRoute } from "astro";
import { payDataset } from "../../../explorer/build-dataset.ts";
import { viewCsv } from "../../../explorer/view-csv.ts";
import { ledger } from "../../../ledger/read.ts";
import { absolute } from "../../../routing/urls.ts";
import { viewPaths, type ViewProps } from "./_paths.ts";

/** Every figure of a view, a line each. */
export const getStaticPaths = viewPaths;

export const GET: APIRoute<ViewProps> = ({ props: { page }, site }) =>
  new Response(viewCsv(ledger(), payDataset(), page, page.locale, absolute(page.url, site)), {
    headers: { "Content-Type": "text/csv; charset=utf-8" },
  });
