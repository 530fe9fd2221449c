import type { APIRoute } from "astro";
import { viewMeta } from "../../../layouts/view-meta.ts";
import { cardOembed } from "../../../share/embed-code.ts";
import { viewPaths, type ViewProps } from "./_paths.ts";

/** How to embed a view, for a page that was given its address. */
export const getStaticPaths = viewPaths;

export const GET: APIRoute<ViewProps> = async ({ props, site }) =>
  Response.json(cardOembed(await viewMeta(props.page, site)));
