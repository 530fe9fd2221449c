import type { APIRoute } from "astro";
import { bookOf } from "../explorer/bind.ts";
import { ledger } from "../ledger/read.ts";

/** The book of the explorer: all its figures, fetched once by its page, and for anyone who would read on. */
export const GET: APIRoute = () => Response.json(bookOf(ledger()));
