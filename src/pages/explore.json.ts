import type { APIRoute } from "astro";
import { payDataset } from "../explorer/build-dataset.ts";

/** The dataset of the explorer: all its figures, fetched once by its page, and for anyone who would read on. */
export const GET: APIRoute = () => Response.json(payDataset());
