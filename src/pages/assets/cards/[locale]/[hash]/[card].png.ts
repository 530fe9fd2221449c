import type { APIRoute } from "astro";
import { cardPaths, pictureOf } from "../../../../../layouts/card-file.ts";

/** Every card by the hash of its bytes: networks keep a picture by its address, and never ask again. */
export const getStaticPaths = cardPaths;

export const GET: APIRoute = ({ params }) => pictureOf(params);
