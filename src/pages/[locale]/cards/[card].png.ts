import type { APIRoute } from "astro";
import { cardPaths, pictureOf } from "../../../layouts/card-file.ts";

/** Every card by a name that stays, for links whose picture has changed since they were posted. */
export const getStaticPaths = async () =>
  (await cardPaths()).map(({ params: { locale, card } }) => ({ params: { locale, card } }));

export const GET: APIRoute = ({ params }) => pictureOf(params);
