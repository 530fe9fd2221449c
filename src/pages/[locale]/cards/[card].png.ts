import type { APIRoute } from "astro";
import { localeFrom } from "../../../domain/locale.ts";
import { keptPng } from "../../../share/cards/draw/card-png.ts";
import { allImages, imageNamed } from "../../../share/cards/all-cards.ts";

/** The card of every page, chart and view. */
export const getStaticPaths = async () =>
  [...(await allImages()).values()].map(({ card: { locale, slug } }) => ({ params: { locale, card: slug } }));

export const GET: APIRoute = async ({ params }) => {
  const { svg } = await imageNamed(localeFrom(params["locale"]), params["card"] ?? "");
  return new Response(new Uint8Array(await keptPng(svg)), { headers: { "Content-Type": "image/png" } });
};
