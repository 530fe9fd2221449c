import type { APIRoute } from "astro";
import { feedOf } from "../../layouts/feed.ts";
import { atom } from "../../share/atom.ts";
import { localePaths, type LocaleProps } from "./_locales.ts";

/** Every article in full, for feed readers. */
export const getStaticPaths = localePaths;

export const GET: APIRoute<LocaleProps> = async ({ props, site }) =>
  new Response(atom(await feedOf(props.locale, site)), {
    headers: { "Content-Type": "application/atom+xml; charset=utf-8" },
  });
