import type { APIRoute } from "astro";
import { book } from "../explorer/bound.ts";

/** The book of the explorer: all its figures, fetched once by its page, and for anyone who would read on. */
export const GET: APIRoute = () => Response.json(book());
